/** How many places the index lists, with a link each. */
const room = 2_000;

/**
 * How many places an entry of the index may have for them to be listed; those with more lead to the page
 * of their film or person, which lists them anyway. As many entries as go into one page keep theirs, the
 * shortest first: of three places each is a find, of three hundred none is.
 *
 * @param counts of places, of entries that have a page
 * @param taken places of entries that have none, which have to be listed
 */
export function indexLimit(counts: readonly number[], taken: number): number {
  const rising = counts.toSorted((one, other) => one - other);
  let sum = taken;
  for (const [index, count] of rising.entries()) {
    sum += count;
    if (sum > room) return below(rising, index);
  }
  return Infinity;
}

/** Entries of one length are all listed, or none is. */
function below(rising: readonly number[], index: number): number {
  return rising.slice(0, index).findLast((count) => count < (rising[index] ?? 0)) ?? 0;
}
