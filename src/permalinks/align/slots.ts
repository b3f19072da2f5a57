import type { Features } from './features.ts';
import type { Matching } from './matching.ts';
import { similarity } from './similarity.ts';

/**
 * How alike what stands in the same place between the same neighbours has to be, for a text of so
 * many words: two long answers that begin alike share a fifth of their words by chance, and so do two
 * short ones that both begin with “The”.
 */
function alikeEnough(words: number): number {
  return words >= 12 ? 0.34 : words >= 5 ? 0.27 : words >= 3 ? 0.25 : 0.2;
}

/** So many places in a row may have been rewritten between neighbours that stayed. */
const longestRun = 4;

/**
 * Matches what was rewritten in its place: between two neighbours that have stayed each text has as
 * many places, and they are somewhat alike one by one.
 */
export function matchSlots(
  before: readonly Features[],
  after: readonly Features[],
  matching: Matching,
): void {
  matchHeadings(before, after, matching);
  for (let start = 0; start < before.length; start++) {
    if (matching.afterOf(start) !== undefined) continue;
    let end = start;
    while (end < before.length && matching.afterOf(end) === undefined) end++;
    const first = (start > 0 ? (matching.afterOf(start - 1) ?? 0) : -1) + 1;
    const last = end < before.length ? matching.afterOf(end) : after.length;
    if (last === first + end - start && end - start <= longestRun) {
      for (let step = 0; step < end - start; step++) {
        matchSlot(start + step, first + step, before, after, matching);
      }
    }
    start = end;
  }
}

/** A heading is that of the same section as long as the passage below it has stayed, whatever it says. */
function matchHeadings(
  before: readonly Features[],
  after: readonly Features[],
  matching: Matching,
): void {
  for (const [place, { kind }] of before.entries()) {
    if (kind !== 'section' || matching.afterOf(place) !== undefined) continue;
    const next = place + 1 < before.length ? matching.afterOf(place + 1) : after.length;
    if (next === undefined || matching.beforeOf(next - 1) !== undefined) continue;
    if (after[next - 1]?.kind === 'section') matching.match(place, next - 1);
  }
}

function matchSlot(
  place: number,
  slot: number,
  before: readonly Features[],
  after: readonly Features[],
  matching: Matching,
): void {
  const [a, b] = [before[place], after[slot]];
  if (!a || a.speaker !== b?.speaker || matching.beforeOf(slot) !== undefined) return;
  const shorter = Math.min(a.words.length, b.words.length);
  if (similarity(a, b) >= alikeEnough(shorter)) matching.match(place, slot);
}
