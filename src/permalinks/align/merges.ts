import { Holders } from './candidates.ts';
import type { Features } from './features.ts';
import type { Matching } from './matching.ts';
import { containment } from './similarity.ts';

/** How much of a place has to stand in the one it was merged into. */
const mostOfIt = 0.6;

/** From so many words on the words alone tell; shorter places have to stand at one of the ends. */
const telling = 5;

/**
 * Finds what was merged into a neighbour: places without a match whose words stand in one that also
 * holds something else, beside that.
 *
 * @returns the place after that holds its words, by the place before
 */
export function findMerges(
  before: readonly Features[],
  after: readonly Features[],
  matching: Matching,
): Map<number, number> {
  const merged = new Map<number, number>();
  const holders = new Holders(new Map(after.entries()));
  const rests = new Map<number, Rest>();
  const restIn = (holder: number, whole: Features): Rest => {
    const rest = rests.get(holder) ?? restOf(holder, before, whole, matching);
    rests.set(holder, rest);
    return rest;
  };
  for (const [place, features] of before.entries()) {
    if (matching.afterOf(place) !== undefined || features.kind === 'section') continue;
    const isTelling = features.words.length >= telling;
    const [first, last] = neighboursOf(place, before.length, after.length, matching);
    const near = isTelling ? holders.closestTo(features) : [first, last];
    let best: { holder: number; share: number; rest: Rest } | undefined;
    for (const holder of near) {
      const whole = after[holder];
      if (holder < first || holder > last || whole?.kind !== features.kind) continue;
      const rest = restIn(holder, whole);
      const share = isTelling ? containment(features, rest.pairs) : endsIn(features, rest);
      if (share >= mostOfIt && share > (best?.share ?? 0)) best = { holder, share, rest };
    }
    if (!best) continue;
    merged.set(place, best.holder);
    best.rest.take(features);
  }
  return merged;
}

/** What the nearest places in front and behind have become that are still there. */
function neighboursOf(
  place: number,
  lengthBefore: number,
  lengthAfter: number,
  matching: Matching,
): [number, number] {
  const nearest = (step: 1 | -1): number | undefined => {
    for (let index = place + step; index >= 0 && index < lengthBefore; index += step) {
      const stayed = matching.afterOf(index);
      if (stayed !== undefined) return stayed;
    }
    return undefined;
  };
  return [nearest(-1) ?? 0, nearest(1) ?? lengthAfter - 1];
}

/** What a place holds besides the words of the one that it was. */
class Rest {
  readonly whole: Features;
  readonly pairs: Map<number, number>;
  readonly words: Map<number, number>;

  constructor(whole: Features) {
    this.whole = whole;
    this.pairs = new Map(whole.pairs);
    this.words = new Map(whole.bag);
  }

  take({ pairs, bag }: Features): void {
    subtract(this.pairs, pairs);
    subtract(this.words, bag);
  }
}

function restOf(
  holder: number,
  before: readonly Features[],
  whole: Features,
  matching: Matching,
): Rest {
  const rest = new Rest(whole);
  const owner = before[matching.beforeOf(holder) ?? -1];
  if (owner) rest.take(owner);
  return rest;
}

/** Of a short place: 1 where the words at one end are its own, and not those of the one it was. */
function endsIn({ words, bag }: Features, rest: Rest): number {
  const whole = rest.whole.words;
  if (whole.length <= words.length) return 0;
  for (const [word, times] of bag) if ((rest.words.get(word) ?? 0) < times) return 0;
  const atStart = words.every((word, index) => whole[index] === word);
  const atEnd = words.every((word, index) => whole[whole.length - words.length + index] === word);
  return atStart || atEnd ? 1 : 0;
}

function subtract(counts: Map<number, number>, other: ReadonlyMap<number, number>): void {
  for (const [item, times] of other) {
    const left = (counts.get(item) ?? 0) - times;
    if (left > 0) counts.set(item, left);
    else counts.delete(item);
  }
}
