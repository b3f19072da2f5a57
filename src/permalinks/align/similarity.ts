import type { Features } from './features.ts';

/** From how many words on being contained in another text says something. */
const tellingLength = 6;

/**
 * How alike two places are, from 0 to 1: Dice's coefficient over their words and over their pairs of
 * words, or how much of the shorter one is contained in the longer, whichever says more.
 */
export function similarity(a: Features, b: Features): number {
  if (a.kind !== b.kind) return 0;
  if (a.wording === b.wording) return 1;
  const common = overlap(a.bag, b.bag);
  if (common === 0) return 0;
  const pairs = overlap(a.pairs, b.pairs);
  const [lengthA, lengthB] = [a.words.length, b.words.length];
  const dice = common / (lengthA + lengthB) + pairs / (lengthA + lengthB + 2);
  const shorter = Math.min(lengthA, lengthB);
  // Pairs and not words: a short text of common words is in every long one.
  return shorter < tellingLength ? dice : Math.max(dice, (0.9 * pairs) / (shorter + 1));
}

/** How alike the letters of two short places are, from 0 to 1; for a word that was corrected. */
export function likeness(a: Features, b: Features): number {
  if (a.kind !== b.kind) return 0;
  const longer = Math.max(a.folded.length, b.folded.length);
  const shorter = Math.min(a.folded.length, b.folded.length);
  // Where lengths are that different, so are the letters.
  if (shorter < longer / 2 || longer > 100) return 0;
  return 1 - distance(a.folded, b.folded) / longer;
}

/** How much of the words of `part` stands in `whole`, from 0 to 1. */
export function containment(part: Features, whole: ReadonlyMap<number, number>): number {
  return overlap(part.pairs, whole) / (part.words.length + 1);
}

/** How many items two bags have in common. */
export function overlap(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  if (a.size > b.size) return overlap(b, a);
  let common = 0;
  for (const [item, times] of a) common += Math.min(times, b.get(item) ?? 0);
  return common;
}

/** What is left of a bag when another is taken from it. */
export function without(
  bag: ReadonlyMap<number, number>,
  other: ReadonlyMap<number, number>,
): Map<number, number> {
  const left = new Map<number, number>();
  for (const [item, times] of bag) {
    const rest = times - (other.get(item) ?? 0);
    if (rest > 0) left.set(item, rest);
  }
  return left;
}

/** Levenshtein's distance: letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
