/**
 * How far a typed word is from one that is known: the optimal string alignment distance, in which
 * two neighbouring letters that changed places are one edit, and how likely such a slip is. null
 * where it is farther than `atMost`.
 *
 * `editsBetween('adaptaton', 'adaptation', 2)` is `{ edits: 1, cost: 1 }`.
 */
export function editsBetween(
  typed: string,
  known: string,
  atMost: number,
): { readonly edits: number; readonly cost: number } | null {
  if (Math.abs(typed.length - known.length) > atMost) return null;
  const [start, end] = unlike(typed, known);
  const a = typed.slice(start, typed.length - end);
  const b = known.slice(start, known.length - end);
  const edits = distance(a, b);
  if (edits > atMost) return null;
  const kind = edits === 1 ? costOfOne(a, b, known.charAt(start - 1)) : edits;
  return { edits, cost: kind + (start === 0 && edits > 0 ? 0.25 : 0) };
}

/** How many letters two words have in common at the start and, apart from these, at the end. */
function unlike(a: string, b: string): [number, number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [start, end];
}

function distance(a: string, b: string): number {
  let last: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (last[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    last = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const vowels = 'aeiouy';

/** What one edit costs: less than 1 where fingers or ears make it easily. */
function costOfOne(a: string, b: string, before: string): number {
  if (a.length === 2) return 0.7;
  // A letter doubled, or one of two left out.
  if (a.length !== b.length) return (a || b) === before ? 0.6 : 0.9;
  if (vowels.includes(a) && vowels.includes(b)) return 0.75;
  return keyboard.some(
    (row) => Math.abs(row.indexOf(a) - row.indexOf(b)) === 1 && row.includes(a) && row.includes(b),
  )
    ? 0.8
    : 1;
}
