import { wordsOf } from '../words.ts';
import type { Named } from './names.ts';

/**
 * What declared misspellings are meant to say, word by word: `malkovitch` → `malkovich`. A word that
 * is one of the name’s own is left alone.
 */
export function meaningsOf(names: readonly Named[]): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const { calledBy, misspellings } of names) {
    const [name = '', ...others] = calledBy;
    const own = formsOf(name);
    const known = new Set([...own, ...others.flatMap(formsOf)]);
    for (const misspelling of misspellings) {
      const wrong = formsOf(misspelling);
      // With words missing or added, only what is near can be told.
      const farthest = wrong.length === own.length ? 1 : 0.5;
      for (const [form, meant] of aligned(wrong, own, farthest)) {
        if (!known.has(form) && !meanings.has(form)) meanings.set(form, meant);
      }
    }
  }
  return meanings;
}

function formsOf(text: string): string[] {
  return wordsOf(text).map(({ form }) => form);
}

type Pair = readonly [form: string, meant: string];

/**
 * Each word with another one of the name, the nearest pairs first.
 *
 * @param farthest which share of a pair’s letters may differ
 */
function aligned(wrong: readonly string[], own: readonly string[], farthest: number): Pair[] {
  const all = wrong.flatMap((form, a) =>
    own.map((meant, b) => ({ form, meant, a, b, distance: editDistance(form, meant) })),
  );
  // Of equal distances those that stand in the same place.
  all.sort((x, y) => x.distance - y.distance || Math.abs(x.a - x.b) - Math.abs(y.a - y.b));
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  return all.flatMap(({ form, meant, a, b, distance }): Pair[] => {
    const far = distance > farthest * Math.max(form.length, meant.length);
    if (far || takenA.has(a) || takenB.has(b)) return [];
    takenA.add(a);
    takenB.add(b);
    return [[form, meant]];
  });
}

/** Levenshtein’s distance: letters put in, taken out or exchanged. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
