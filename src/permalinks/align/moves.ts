import { candidates } from './candidates.ts';
import type { Features } from './features.ts';
import type { Link, Matching } from './matching.ts';
import { similarity } from './similarity.ts';

/**
 * What is found elsewhere has to be this much alike, and this long, to be the same: shorter questions
 * differ in a name only.
 */
const alikeEnough = 0.7;
const longEnough = 12;

/** Equal words tell sooner. */
const onceEnough = 6;
const equalEnough = 3;

/** And the next best this much less. */
const clearly = 0.8;

/** How alike the neighbours of what was moved have to be to have been moved with it. */
const alongWith = 0.5;

/**
 * Matches what stands elsewhere now, word for word, and is there once in each text: before anything
 * that is only alike, for it can be nothing else.
 *
 * @returns those that it matched
 */
export function matchAnchors(
  anchors: readonly Link[],
  before: readonly Features[],
  matching: Matching,
): Link[] {
  const moved = anchors.filter(
    (link) =>
      matching.afterOf(link.before) === undefined &&
      (before[link.before]?.words.length ?? 0) >= onceEnough,
  );
  matching.matchAll(moved);
  return moved;
}

/**
 * Matches what was moved to another place of the text, and what stood beside it.
 *
 * @param known what is known to have been moved
 * @param here what a neighbour seems to hold; a near copy elsewhere is none of it
 */
export function matchMoves(
  before: readonly Features[],
  after: readonly Features[],
  matching: Matching,
  known: readonly Link[],
  here: ReadonlyMap<number, number>,
): void {
  const matchBeside = (link: Link): void => {
    for (const step of [1, -1]) matchAlong(link.before, link.after, step, before, after, matching);
  };
  known.forEach(matchBeside);
  const leftBefore = unmatched(before, (place) => matching.afterOf(place) ?? here.get(place));
  const leftAfter = unmatched(after, (place) => matching.beforeOf(place));
  if (leftBefore.size === 0 || leftAfter.size === 0) return;
  const moved = clearPairs(before, after, leftBefore, leftAfter);
  for (const pair of moved) {
    if (matching.afterOf(pair.before) !== undefined) continue;
    if (matching.beforeOf(pair.after) !== undefined) continue;
    matching.match(pair.before, pair.after);
    matchBeside(pair);
  }
}

interface MovedPair {
  readonly before: number;
  readonly after: number;
  readonly alike: number;
}

function clearPairs(
  before: readonly Features[],
  after: readonly Features[],
  leftBefore: ReadonlyMap<number, Features>,
  leftAfter: ReadonlyMap<number, Features>,
): MovedPair[] {
  const pairs = candidates(leftBefore, leftAfter).flatMap((pair): MovedPair[] => {
    const [a, b] = [before[pair.before], after[pair.after]];
    if (!a || !b) return [];
    const shorter = Math.min(a.words.length, b.words.length);
    const isTelling = shorter >= (a.wording === b.wording ? equalEnough : longEnough);
    const alike = isTelling ? similarity(a, b) : 0;
    return [{ before: pair.before, after: pair.after, alike }];
  });
  const rivals = new Rivals(pairs);
  return pairs
    .filter((pair) => pair.alike >= alikeEnough && rivals.of(pair) <= clearly * pair.alike)
    .sort((a, b) => b.alike - a.alike || a.before - b.before);
}

/** Knows how alike the best other pair is that shares a place with one. */
class Rivals {
  readonly #bests = new Map<string, readonly MovedPair[]>();

  constructor(pairs: readonly MovedPair[]) {
    for (const pair of pairs) {
      for (const key of keysOf(pair)) {
        const bests = [...(this.#bests.get(key) ?? []), pair];
        this.#bests.set(key, bests.sort((a, b) => b.alike - a.alike).slice(0, 2));
      }
    }
  }

  of(pair: MovedPair): number {
    const others = keysOf(pair).flatMap((key) => this.#bests.get(key) ?? []);
    return others.reduce((most, other) => (other === pair ? most : Math.max(most, other.alike)), 0);
  }
}

function keysOf({ before, after }: MovedPair): string[] {
  return [`before ${before}`, `after ${after}`];
}

function matchAlong(
  fromBefore: number,
  fromAfter: number,
  step: number,
  before: readonly Features[],
  after: readonly Features[],
  matching: Matching,
): void {
  for (let distance = 1; ; distance++) {
    const [i, j] = [fromBefore + distance * step, fromAfter + distance * step];
    const [a, b] = [before[i], after[j]];
    if (!a || !b || matching.afterOf(i) !== undefined || matching.beforeOf(j) !== undefined) return;
    if (similarity(a, b) < alongWith) return;
    matching.match(i, j);
  }
}

function unmatched(
  places: readonly Features[],
  match: (place: number) => number | undefined,
): Map<number, Features> {
  const left = new Map<number, Features>();
  for (const [place, features] of places.entries()) {
    if (match(place) === undefined) left.set(place, features);
  }
  return left;
}
