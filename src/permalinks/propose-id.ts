/** Ids are cut at a word under this many characters. */
const longest = 48;

/** Words that say little at the head of an address; they are left out where others follow. */
const fillers = new Set(['a', 'an', 'and', 'but', 'so', 'the', 'well', 'oh', 'yeah', 'um', 'uh']);

/** Reader View drops what has one of these in its id, taking it for buttons. */
const mistaken = new Set(['share', 'sharedaddy']);

/**
 * A readable id for a passage that has none yet: its first significant words, in any script, cut
 * at a word under 48 characters and numbered where the id is taken.
 *
 * `proposeId('The editing took over a year.', new Set())` is `'editing-took-over-a-year'`.
 */
export function proposeId(text: string, taken: ReadonlySet<string>): string {
  return numbered(stemOf(text), taken);
}

/** An id as it is, or with the first number that makes it free: `yeah`, `yeah-2`, `yeah-3`. */
export function numbered(stem: string, taken: ReadonlySet<string>): string {
  if (!taken.has(stem)) return stem;
  return `${stem}-${firstFree((number) => taken.has(`${stem}-${number}`))}`;
}

/**
 * The least number from 2 on that is free, where numbers are taken in order; found by doubling and
 * halving, for an interview may say “Yeah.” a thousand times.
 */
function firstFree(isTaken: (number: number) => boolean): number {
  let taken = 1;
  let free = 2;
  while (isTaken(free)) {
    taken = free;
    free *= 2;
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (isTaken(middle)) taken = middle;
    else free = middle;
  }
  return free;
}

function stemOf(text: string): string {
  const opening = text
    .slice(0, 400)
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’ʼ]|\u20e3|\p{Variation_Selector}/gu, '');
  const all = opening.match(/(?:[\p{L}\p{N}]\p{M}*)+/gu) ?? [];
  const found = all.filter((word) => !mistaken.has(word));
  const significant = found.findIndex((word) => !fillers.has(word));
  const words = significant > 0 ? found.slice(significant) : found;
  let stem = '';
  for (const word of words) {
    const longer = stem === '' ? word : `${stem}-${word}`;
    if (longer.length >= longest) break;
    stem = longer;
  }
  return stem || cut(words[0] ?? '') || 'passage';
}

/** The beginning of one very long word, or of a sentence in a script that writes without spaces. */
function cut(word: string): string {
  let beginning = '';
  for (const [character] of word.matchAll(/[^\p{M}]\p{M}*/gu)) {
    if (beginning.length + character.length >= longest / 2) break;
    beginning += character;
  }
  return beginning;
}
