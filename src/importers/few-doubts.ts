import type { Doubt } from './types.ts';

/** As many of one kind are said one by one; of more, only how many there are. */
const saidAtMost = 10;

/** Doubts of one kind, of which a file may be full without filling the report. */
export class FewDoubts {
  readonly #first: Doubt[] = [];
  readonly #sayMore: (count: number) => string;
  #next: Omit<Doubt, 'reason'> | null = null;
  #more = 0;

  /** @param sayMore the reason of the last one, for how many it stands */
  constructor(sayMore: (count: number) => string) {
    this.#sayMore = sayMore;
  }

  add(line: number, text: string, reason: () => string): void {
    if (this.#first.length < saidAtMost) this.#first.push({ line, reason: reason(), text });
    else {
      this.#next ??= { line, text };
      this.#more++;
    }
  }

  list(): Doubt[] {
    if (!this.#next) return this.#first;
    return [...this.#first, { ...this.#next, reason: this.#sayMore(this.#more) }];
  }
}
