/** A place of one text that may have become a place of the other. */
export interface Pair {
  readonly before: number;
  readonly after: number;
  /** How much speaks for it; above 0. */
  readonly weight: number;
}

/**
 * Of all pairs the set that weighs most and keeps the order of both texts: a heaviest increasing
 * subsequence, in time n log n. Neighbours on both sides count a little more than strangers, so that
 * of five equal answers the one with the right neighbours is chosen.
 *
 * @param bonus what is added for a pair right behind another, as a part of its weight
 */
export function heaviestChain(pairs: readonly Pair[], bonus: number): Pair[] {
  // Of one place before, the last place after comes first, so that no two of them follow each other.
  const order = pairs.toSorted((a, b) => a.before - b.before || b.after - a.after);
  const size = order.reduce((most, { after }) => Math.max(most, after + 1), 0);
  const best = new PrefixMaximum(size);
  const totals = new Float64Array(order.length);
  const previous = new Int32Array(order.length).fill(-1);
  const byPlace = new Map<number, number>();
  for (const [index, { before, after, weight }] of order.entries()) {
    let from = best.upTo(after);
    let total = weight + (from < 0 ? 0 : (totals[from] ?? 0));
    const neighbour = byPlace.get(keyOf(before - 1, after - 1));
    if (neighbour !== undefined) {
      const together = weight * (1 + bonus) + (totals[neighbour] ?? 0);
      if (together > total) [from, total] = [neighbour, together];
    }
    totals[index] = total;
    previous[index] = from;
    byPlace.set(keyOf(before, after), index);
    best.add(after, index, totals);
  }
  const chain: Pair[] = [];
  for (let index = best.upTo(size); index >= 0; index = previous[index] ?? -1) {
    const pair = order[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

function keyOf(before: number, after: number): number {
  return before * 2 ** 24 + after;
}

/** A Fenwick tree that knows which item weighs most among all up to a place. */
class PrefixMaximum {
  readonly #tree: Int32Array;
  #totals: Float64Array = new Float64Array();

  constructor(size: number) {
    this.#tree = new Int32Array(size + 1).fill(-1);
  }

  add(place: number, item: number, totals: Float64Array): void {
    this.#totals = totals;
    for (let node = place + 1; node < this.#tree.length; node += node & -node) {
      const held = this.#tree[node] ?? -1;
      if (held < 0 || this.#total(item) > this.#total(held)) this.#tree[node] = item;
    }
  }

  /** The heaviest item at a place before this one; -1 where there is none. */
  upTo(place: number): number {
    let found = -1;
    for (let node = Math.min(place, this.#tree.length - 1); node > 0; node -= node & -node) {
      const held = this.#tree[node] ?? -1;
      if (held >= 0 && (found < 0 || this.#total(held) > this.#total(found))) found = held;
    }
    return found;
  }

  #total(item: number): number {
    return this.#totals[item] ?? 0;
  }
}
