import { threshold, weigh } from './candidates.ts';
import type { Link } from './matching.ts';
import { heaviestChain } from './chain.ts';
import type { Features } from './features.ts';
import { likeness, similarity } from './similarity.ts';

/** A stretch of both texts in which nothing is matched, between matched neighbours. */
export interface Gap {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Up to so many pairs are compared by their words, and up to so many by whether they are equal. */
const comparable = 20_000;
const countable = 16_000_000;

/** How alike the letters of a place have to be that has no more words than these. */
const sameLetters = 0.7;
const shortest = 4;

/** The stretches without a match, for pairs that keep the order of both texts. */
export function gapsBetween(
  chain: readonly Link[],
  lengths: { readonly before: number; readonly after: number },
): Gap[] {
  const gaps: Gap[] = [];
  let last = { before: -1, after: -1 };
  for (const next of [...chain, lengths]) {
    const before = range(last.before + 1, next.before);
    const after = range(last.after + 1, next.after);
    if (before.length > 0 && after.length > 0) gaps.push({ before, after });
    last = next;
  }
  return gaps;
}

/**
 * Matches what it can in one gap: of all matchings that keep the order the one that weighs most
 * (Needleman and Wunsch's way). Here short and common places find each other, for their neighbours
 * are known.
 */
export function matchGap(
  gap: Gap,
  featuresBefore: readonly Features[],
  featuresAfter: readonly Features[],
): Link[] {
  const { before, after } = gap;
  const isEqual = (i: number, j: number): boolean =>
    featuresBefore[before[i] ?? -1]?.wording === featuresAfter[after[j] ?? -1]?.wording;
  // Equal places at both ends need no comparing of each with each.
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isEqual(start, start)) start++;
  let end = 0;
  while (end < most - start && isEqual(before.length - 1 - end, after.length - 1 - end)) end++;
  const inner = {
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
  return [
    ...link(before.slice(0, start), after.slice(0, start)),
    ...matchInside(inner, featuresBefore, featuresAfter),
    ...link(before.slice(before.length - end), after.slice(after.length - end)),
  ];
}

function link(before: readonly number[], after: readonly number[]): Link[] {
  return before.map((place, index) => ({ before: place, after: after[index] ?? -1 }));
}

function matchInside(
  { before, after }: Gap,
  featuresBefore: readonly Features[],
  featuresAfter: readonly Features[],
): Link[] {
  const cells = before.length * after.length;
  if (cells > countable) return matchByRank({ before, after }, featuresBefore, featuresAfter);
  const weightOf = cells > comparable ? weightOfEqual : weightOfAlike;
  const columns = after.length + 1;
  const totals = new Float32Array((before.length + 1) * columns);
  const taken = new Uint8Array(totals.length);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const a = featuresBefore[before[i] ?? -1];
      const b = featuresAfter[after[j] ?? -1];
      const here = i * columns + j;
      const weight = a && b ? weightOf(a, b) : 0;
      const without = Math.max(totals[here + 1] ?? 0, totals[here + columns] ?? 0);
      const together = weight + (totals[here + columns + 1] ?? 0);
      taken[here] = weight > 0 && together >= without ? 1 : 0;
      totals[here] = Math.max(without, together);
    }
  }
  return readBack(before, after, totals, taken);
}

/** In a very large gap: equal places, the third of its kind to the third or one beside it. */
function matchByRank(
  { before, after }: Gap,
  featuresBefore: readonly Features[],
  featuresAfter: readonly Features[],
): Link[] {
  const ranks = new Map<number, number[]>();
  for (const place of before) {
    const wording = featuresBefore[place]?.wording ?? 0;
    const others = ranks.get(wording);
    if (others) others.push(place);
    else ranks.set(wording, [place]);
  }
  const seen = new Map<number, number>();
  const pairs = after.flatMap((place) => {
    const { wording = 0, words = [] } = featuresAfter[place] ?? {};
    const rank = seen.get(wording) ?? 0;
    seen.set(wording, rank + 1);
    const near = ranks.get(wording)?.slice(Math.max(0, rank - 2), rank + 3) ?? [];
    return near.map((other) => ({ before: other, after: place, weight: words.length }));
  });
  return heaviestChain(pairs, 0.3);
}

function readBack(
  before: readonly number[],
  after: readonly number[],
  totals: Float32Array,
  taken: Uint8Array,
): Link[] {
  const columns = after.length + 1;
  const pairs: Link[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    const here = i * columns + j;
    if (taken[here] === 1) pairs.push({ before: before[i++] ?? 0, after: after[j++] ?? 0 });
    else if ((totals[here + columns] ?? 0) >= (totals[here + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

function weightOfEqual(a: Features, b: Features): number {
  if (a.wording !== b.wording) return 0;
  return a.words.length * bySpeaker(a, b);
}

function weightOfAlike(a: Features, b: Features): number {
  if (a.wording === b.wording) return weightOfEqual(a, b);
  const shorter = Math.min(a.words.length, b.words.length);
  const alike = similarity(a, b);
  if (alike >= threshold(shorter)) return weigh(alike, shorter) * bySpeaker(a, b);
  if (shorter > shortest) return 0;
  const letters = likeness(a, b);
  return letters >= sameLetters ? weigh(0.8 * letters, shorter) * bySpeaker(a, b) : 0;
}

/** Who speaks decides between equals, and no more: labels are corrected, too. */
function bySpeaker(a: Features, b: Features): number {
  return a.speaker === b.speaker ? 1.05 : 1;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
