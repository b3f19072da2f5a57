import type { Place } from '../ledger.ts';
import { findAnchors } from './anchors.ts';
import { candidates, weigh } from './candidates.ts';
import { heaviestChain, type Pair } from './chain.ts';
import { FeatureReader, type Features } from './features.ts';
import { type Gap, gapsBetween, matchGap } from './gaps.ts';
import { type Link, Matching } from './matching.ts';
import { findMerges } from './merges.ts';
import { matchAnchors, matchMoves } from './moves.ts';
import { settleParts } from './parts.ts';
import { matchSlots } from './slots.ts';

/** What became of the places of a text. Places are numbered from 0 in order of their text. */
export interface Alignment {
  /** The same place in the text after, by the place before: one to one. */
  readonly same: ReadonlyMap<number, number>;
  /** The place after that holds the words of one that is none of its own any more. */
  readonly merged: ReadonlyMap<number, number>;
}

/** What a neighbour on the same side adds to a pair, as a part of its weight. */
const neighbourly = 0.3;

/**
 * Says what became of each place of a text in a later revision. The texts are aligned as wholes and
 * in order, for one by one places cannot be told apart: every tenth paragraph of real interviews is
 * a double, such as “Yeah.” Then, in this order:
 *
 * 1. a chain of places that are clearly alike and stand in the same order in both texts;
 * 2. between two links of it, everything else that is alike, short places too;
 * 3. what was rewritten between two neighbours that stayed;
 * 4. what was moved;
 * 5. of what was split, the part that holds most;
 * 6. what was merged into a neighbour.
 *
 * Where it is not sure it says nothing: no link is better than one to other words. Pure.
 */
export function align(before: readonly Place[], after: readonly Place[]): Alignment {
  if (before.length === 0 || after.length === 0) return { same: new Map(), merged: new Map() };
  const reader = new FeatureReader();
  const placesBefore = before.map((place) => reader.read(place));
  const placesAfter = after.map((place) => reader.read(place));
  const anchors = findAnchors(placesBefore, placesAfter);
  const chain = strongChain(placesBefore, placesAfter, anchors);
  const matching = new Matching();
  matching.matchAll(chain);
  const moved = matchAnchors(anchors, placesBefore, matching);
  for (const gap of gapsBetween(chain, { before: before.length, after: after.length })) {
    matching.matchAll(matchGap(withoutMatched(gap, matching), placesBefore, placesAfter));
  }
  matchSlots(placesBefore, placesAfter, matching);
  const here = findMerges(placesBefore, placesAfter, matching, new Map());
  matchMoves(placesBefore, placesAfter, matching, moved, here);
  const elsewhere = settleParts(placesBefore, placesAfter, matching);
  return {
    same: new Map(matching.pairs().map((pair) => [pair.before, pair.after])),
    merged: findMerges(placesBefore, placesAfter, matching, elsewhere),
  };
}

function strongChain(
  before: readonly Features[],
  after: readonly Features[],
  anchors: readonly Link[],
): Pair[] {
  const sure = anchors.map((link) => ({
    ...link,
    weight: weigh(1, before[link.before]?.words.length ?? 0),
  }));
  const anchored = new Matching();
  anchored.matchAll(anchors);
  const others = candidates(
    new Map([...before.entries()].filter(([place]) => anchored.afterOf(place) === undefined)),
    new Map([...after.entries()].filter(([place]) => anchored.beforeOf(place) === undefined)),
  );
  return heaviestChain([...sure, ...others], neighbourly);
}

function withoutMatched({ before, after }: Gap, matching: Matching): Gap {
  return {
    before: before.filter((place) => matching.afterOf(place) === undefined),
    after: after.filter((place) => matching.beforeOf(place) === undefined),
  };
}
