/** Positions of a pair, one in each list. */
export type Pair = readonly [expected: number, found: number];

/**
 * Pairs the elements of two lists, in order, so that the likeness of all pairs together is greatest.
 * Elements with no likeness stay alone. In the product of the lengths.
 *
 * @param likeness of two positions, from 0 to 1
 */
export function align(
  expected: number,
  found: number,
  likeness: (expected: number, found: number) => number,
): Pair[] {
  const width = found + 1;
  // best[i * width + j]: what the first i and the first j elements can have in common.
  const best = new Float64Array((expected + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = 1; i <= expected; i++) {
    for (let j = 1; j <= found; j++) {
      const paired = at(i - 1, j - 1) + likeness(i - 1, j - 1);
      best[i * width + j] = Math.max(paired, at(i - 1, j), at(i, j - 1));
    }
  }
  const pairs: Pair[] = [];
  for (let i = expected, j = found; i > 0 && j > 0;) {
    if (at(i, j) === at(i - 1, j)) i--;
    else if (at(i, j) === at(i, j - 1)) j--;
    else pairs.push([--i, --j]);
  }
  return pairs.reverse();
}
