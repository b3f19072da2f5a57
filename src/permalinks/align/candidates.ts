import type { Pair } from './chain.ts';
import type { Features } from './features.ts';
import { similarity } from './similarity.ts';

/** A pair of words that stands in more places than this tells none of them apart. */
const commonest = 40;

/** Of all places that share words with one, so many are looked at more closely. */
const closest = 8;

/** A similarity above which two places may be the same, for a text of so many words. */
export function threshold(words: number): number {
  return words >= 12 ? 0.34 : words >= 5 ? 0.45 : 0.6;
}

/**
 * Pairs of places that are alike, found by the rare pairs of words they share, and so without
 * comparing each with each.
 *
 * @param before places that may be matched, by number; so `after`
 */
export function candidates(
  before: ReadonlyMap<number, Features>,
  after: ReadonlyMap<number, Features>,
): Pair[] {
  const holders = new Holders(before);
  const found: Pair[] = [];
  for (const [place, features] of after) {
    for (const holder of holders.closestTo(features)) {
      const other = before.get(holder);
      if (!other) continue;
      const alike = similarity(other, features);
      const shorter = Math.min(other.words.length, features.words.length);
      if (alike < threshold(shorter)) continue;
      found.push({ before: holder, after: place, weight: weigh(alike, shorter) });
    }
  }
  return found;
}

/** Long passages say more than short ones, and likeness more than length. */
export function weigh(alike: number, words: number): number {
  return alike * alike * Math.min(words, 80);
}

/** Knows which places hold a pair of words. */
export class Holders {
  readonly #places = new Map<number, number[]>();

  constructor(places: ReadonlyMap<number, Features>) {
    for (const [place, { pairs }] of places) {
      for (const item of pairs.keys()) {
        const held = this.#places.get(item);
        if (held) held.push(place);
        else this.#places.set(item, [place]);
      }
    }
    for (const [item, { length }] of this.#places) {
      if (length > commonest) this.#places.delete(item);
    }
  }

  /** The places that share the most telling pairs with one, the closest first. */
  closestTo({ pairs }: Features): number[] {
    const shared = new Map<number, number>();
    for (const item of pairs.keys()) {
      for (const holder of this.#places.get(item) ?? []) {
        shared.set(holder, (shared.get(holder) ?? 0) + 1);
      }
    }
    return Array.from(shared)
      .sort(([a, countA], [b, countB]) => countB - countA || a - b)
      .slice(0, closest)
      .map(([holder]) => holder);
  }
}
