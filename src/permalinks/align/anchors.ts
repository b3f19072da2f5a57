import type { Features } from './features.ts';
import type { Link } from './matching.ts';

/** Matches places whose words stand once in each text, and are the same: whatever is around them. */
export function findAnchors(before: readonly Features[], after: readonly Features[]): Link[] {
  const there = onlyOnes(after);
  return Array.from(onlyOnes(before)).flatMap(([wording, place]): Link[] => {
    const other = there.get(wording);
    return other === undefined ? [] : [{ before: place, after: other }];
  });
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
