/** How many words stand before and after each passage of a text. */
export class WordCount {
  /** Before each passage, and at last of all. */
  readonly #before: number[] = [0];

  /** @param counts words of each passage, in order */
  constructor(counts: readonly number[]) {
    let sum = 0;
    for (const count of counts) this.#before.push((sum += count));
  }

  get total(): number {
    return this.#before.at(-1) ?? 0;
  }

  after(passage: number): number {
    return this.total - (this.#before[passage + 1] ?? this.total);
  }

  /** What was read by one who is at a passage, from 0 to 1. Whoever is at the last has read all. */
  share(passage: number): number {
    if (passage >= this.#before.length - 2) return 1;
    return this.total === 0 ? 0 : (this.#before[passage] ?? 0) / this.total;
  }
}
