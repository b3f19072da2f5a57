/** A place of one text and what it became in the other. */
export interface Link {
  readonly before: number;
  readonly after: number;
}

/** Which place of one text became which of the other, one to one, while it is being found out. */
export class Matching {
  readonly #after = new Map<number, number>();
  readonly #before = new Map<number, number>();

  match(before: number, after: number): void {
    this.#after.set(before, after);
    this.#before.set(after, before);
  }

  matchAll(pairs: Iterable<Link>): void {
    for (const { before, after } of pairs) this.match(before, after);
  }

  unmatch(before: number): void {
    const after = this.#after.get(before);
    if (after !== undefined) this.#before.delete(after);
    this.#after.delete(before);
  }

  /** What a place before became. */
  afterOf(before: number): number | undefined {
    return this.#after.get(before);
  }

  /** What a place after has been. */
  beforeOf(after: number): number | undefined {
    return this.#before.get(after);
  }

  /** In order of the text before. */
  pairs(): Link[] {
    return Array.from(this.#after, ([before, after]) => ({ before, after })).sort(
      (a, b) => a.before - b.before,
    );
  }
}
