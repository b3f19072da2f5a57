import type { Place } from '../ledger.ts';
import { candidates, weigh } from './candidates.ts';
import { heaviestChain, type Pair } from './chain.ts';
import { FeatureReader, type Features } from './features.ts';
import { gapsBetween, matchGap } from './gaps.ts';
import { Matching } from './matching.ts';
import { findMerges } from './merges.ts';
import { matchMoves } from './moves.ts';
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
  const reader = new FeatureReader();
  const placesBefore = before.map((place) => reader.read(place));
  const placesAfter = after.map((place) => reader.read(place));
  const chain = strongChain(placesBefore, placesAfter);
  const matching = new Matching();
  matching.matchAll(chain);
  for (const gap of gapsBetween(chain, { before: before.length, after: after.length })) {
    matching.matchAll(matchGap(gap, placesBefore, placesAfter));
  }
  matchSlots(placesBefore, placesAfter, matching);
  matchMoves(placesBefore, placesAfter, matching);
  const elsewhere = settleParts(placesBefore, placesAfter, matching);
  return {
    same: new Map(matching.pairs().map((pair) => [pair.before, pair.after])),
    merged: findMerges(placesBefore, placesAfter, matching, elsewhere),
  };
}

function strongChain(before: readonly Features[], after: readonly Features[]): Pair[] {
  const [left, right] = [onlyOnes(before), onlyOnes(after)];
  const equal: Pair[] = [];
  for (const [wording, place] of left) {
    const other = right.get(wording);
    const weight = weigh(1, before[place]?.words.length ?? 0);
    if (other !== undefined) equal.push({ before: place, after: other, weight });
  }
  const found = new Matching();
  found.matchAll(equal);
  const others = candidates(
    new Map(Array.from(before.entries()).filter(([place]) => found.afterOf(place) === undefined)),
    new Map(Array.from(after.entries()).filter(([place]) => found.beforeOf(place) === undefined)),
  );
  return heaviestChain([...equal, ...others], neighbourly);
}

/** Where each wording stands that is there just once. */
function onlyOnes(places: readonly Features[]): Map<number, number> {
  const found = new Map<number, number>();
  const several = new Set<number>();
  for (const [place, { wording }] of places.entries()) {
    if (found.has(wording)) several.add(wording);
    found.set(wording, place);
  }
  for (const wording of several) found.delete(wording);
  return found;
}
