import type { Features } from './features.ts';
import type { Matching } from './matching.ts';
import { similarity } from './similarity.ts';

/**
 * How alike what stands in the same place between the same neighbours has to be, for a text of so
 * many words: two long answers that begin alike share a fifth of their words by chance.
 */
function alikeEnough(words: number): number {
  return words >= 12 ? 0.34 : words >= 5 ? 0.27 : 0.2;
}

/**
 * Matches what was rewritten in its place: a place between two neighbours that have stayed, where
 * each text has just one. A heading needs to share no word with what it was: it is the heading of the
 * same section as long as the passage below it has stayed.
 */
export function matchSlots(
  before: readonly Features[],
  after: readonly Features[],
  matching: Matching,
): void {
  for (const [place, features] of before.entries()) {
    if (matching.afterOf(place) !== undefined) continue;
    const next = place + 1 < before.length ? matching.afterOf(place + 1) : after.length;
    const last = place > 0 ? matching.afterOf(place - 1) : -1;
    if (next === undefined) continue;
    const slot = next - 1;
    const other = after[slot];
    if (!other || matching.beforeOf(slot) !== undefined || other.kind !== features.kind) continue;
    const isSame =
      features.kind === 'section' ||
      (last === slot - 1 &&
        features.speaker === other.speaker &&
        similarity(features, other) >=
          alikeEnough(Math.min(features.words.length, other.words.length)));
    if (isSame) matching.match(place, slot);
  }
}
