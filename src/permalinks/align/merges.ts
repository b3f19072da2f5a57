import { Holders } from './candidates.ts';
import type { Features } from './features.ts';
import type { Matching } from './matching.ts';
import { containment } from './similarity.ts';

/** How much of a place has to stand in the one it was merged into. */
const mostOfIt = 0.6;

/** And in one that was no place before: what only resembles it is none of it. */
const nearlyAll = 0.8;

/**
 * From so many words on the words alone tell. Shorter places have to stand at one of the ends, or
 * between neighbours that were merged there too.
 */
const telling = 5;

/** So far beyond its neighbours the words of a long place may be: one of those may have been moved. */
const beyond = 2;

/** So many places between two neighbours are looked at for a short one. */
const nearby = 8;

/**
 * Finds what was merged into a neighbour: places without a match whose words stand in one that also
 * holds something else, beside that.
 *
 * @param known merges that are known already
 * @returns the place after that holds its words, by the place before; the known ones among them
 */
export function findMerges(
  before: readonly Features[],
  after: readonly Features[],
  matching: Matching,
  known: ReadonlyMap<number, number>,
): Map<number, number> {
  const merged = new Map(known);
  const holders = new Holders(new Map(after.entries()));
  const rests = new Map<number, Rest>();
  const restIn = (holder: number, whole: Features): Rest => {
    const rest = rests.get(holder) ?? restOf(holder, before, whole, matching);
    rests.set(holder, rest);
    return rest;
  };
  const goneTo = (place: number): number | undefined =>
    matching.afterOf(place) ?? merged.get(place);
  const left = Array.from(before.keys()).filter((place) => goneTo(place) === undefined);
  const isTelling = (place: number): boolean => (before[place]?.words.length ?? 0) >= telling;
  // The long ones first: they say where the short ones between them are.
  for (const place of [...left.filter(isTelling), ...left.filter((one) => !isTelling(one))]) {
    const features = before[place];
    if (!features || features.kind === 'section') continue;
    const [first, last] = neighboursOf(place, before.length, after.length, goneTo);
    const near = isTelling(place) ? holders.closestTo(features) : range(first, last);
    let best: { holder: number; share: number; rest: Rest } | undefined;
    for (const holder of near) {
      const whole = after[holder];
      const slack = isTelling(place) ? beyond : 0;
      if (holder < first - slack || holder > last + slack) continue;
      if (whole?.kind !== features.kind) continue;
      const rest = restIn(holder, whole);
      const share = isTelling(place)
        ? containment(features, rest.pairs)
        : standsIn(features, rest, first === last);
      const isNew = matching.beforeOf(holder) === undefined;
      if (isNew && share < nearlyAll) continue;
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
  goneTo: (place: number) => number | undefined,
): [number, number] {
  const nearest = (step: 1 | -1): number | undefined => {
    for (let index = place + step; index >= 0 && index < lengthBefore; index += step) {
      const stayed = goneTo(index);
      if (stayed !== undefined) return stayed;
    }
    return undefined;
  };
  return [nearest(-1) ?? 0, nearest(1) ?? lengthAfter - 1];
}

function range(first: number, last: number): number[] {
  const length = Math.max(0, Math.min(nearby, last - first + 1));
  return Array.from({ length }, (_, index) => first + index);
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

/**
 * Of a short place: 1 where its words stand together, are not those of the place that it was, and
 * are at one of the ends or, where its neighbours are here too, anywhere.
 */
function standsIn({ words, bag }: Features, rest: Rest, isBetween: boolean): number {
  const whole = rest.whole.words;
  if (whole.length <= words.length) return 0;
  for (const [word, times] of bag) if ((rest.words.get(word) ?? 0) < times) return 0;
  const standsAt = (start: number): boolean =>
    words.every((word, index) => whole[start + index] === word);
  const isHere =
    standsAt(0) ||
    standsAt(whole.length - words.length) ||
    (isBetween && whole.some((_, start) => standsAt(start)));
  return isHere ? 1 : 0;
}

function subtract(counts: Map<number, number>, other: ReadonlyMap<number, number>): void {
  for (const [item, times] of other) {
    const left = (counts.get(item) ?? 0) - times;
    if (left > 0) counts.set(item, left);
    else counts.delete(item);
  }
}
