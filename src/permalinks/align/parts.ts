import type { Features } from './features.ts';
import type { Matching } from './matching.ts';
import { overlap, without } from './similarity.ts';

/** So far away from one part another is looked for. */
const reach = 3;

/** How much of a place another part of it has to hold, and how many words a place with parts has. */
const leastShare = 0.3;
const divisible = 4;

/**
 * Gives each place to the part that holds most of its words, where it was split or where the border
 * to a neighbour was moved: the chain, which looks at neighbours too, takes the lesser part at times.
 *
 * @returns the place after that holds most of one before, where it is another place: it was merged
 *   there
 */
export function settleParts(
  before: readonly Features[],
  after: readonly Features[],
  matching: Matching,
): Map<number, number> {
  const merged = new Map<number, number>();
  for (const { before: place, after: part } of matching.pairs()) {
    const greater = greaterPart(place, part, before, after, matching);
    if (greater === part) continue;
    matching.unmatch(place);
    if (matching.beforeOf(greater) === undefined) matching.match(place, greater);
    else merged.set(place, greater);
  }
  return merged;
}

/** The place near `part` that holds more of a place than it does, and words that it does not hold. */
function greaterPart(
  place: number,
  part: number,
  before: readonly Features[],
  after: readonly Features[],
  matching: Matching,
): number {
  const [whole, held] = [before[place], after[part]];
  if (!whole || !held || whole.kind === 'section' || whole.words.length < divisible) return part;
  const share = overlap(whole.pairs, held.pairs);
  const all = whole.words.length + 1;
  if (share > all / 2) return part;
  const rest = without(whole.pairs, held.pairs);
  let greater = { part, share: Math.max(share, leastShare * all) };
  for (let other = Math.max(0, part - reach); other <= part + reach; other++) {
    const features = after[other];
    if (!features || other === part || features.kind !== whole.kind) continue;
    const owner = before[matching.beforeOf(other) ?? -1];
    const free = owner ? without(features.pairs, owner.pairs) : features.pairs;
    const otherShare = overlap(rest, free);
    if (otherShare > greater.share) greater = { part: other, share: otherShare };
  }
  return greater.part;
}
