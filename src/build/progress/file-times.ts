/** What files of a site are, by their names. */
export type Making = 'pages' | 'cards' | 'other forms';

/** Adds up what each kind of file takes to make; one is made after the other. */
export class FileTimes {
  readonly #now: () => number;
  readonly #sums = new Map<Making, number>();
  #current: Making | null = null;
  #since = 0;

  /** @param now milliseconds of any clock */
  constructor(now = (): number => performance.now()) {
    this.#now = now;
  }

  /** The file before is made, and this one begun; null: it was the last. */
  begin(name: string | null): void {
    const time = this.#now();
    if (this.#current !== null) {
      this.#sums.set(this.#current, this.of(this.#current) + time - this.#since);
    }
    this.#current = name === null ? null : makingOf(name);
    this.#since = time;
  }

  /** Milliseconds. */
  of(making: Making): number {
    return this.#sums.get(making) ?? 0;
  }

  /** Those of all kinds; milliseconds. */
  all(): [Making, number][] {
    return Array.from(this.#sums);
  }
}

function makingOf(name: string): Making {
  if (/^\/?cards\//.test(name)) return 'cards';
  return name.endsWith('.html') ? 'pages' : 'other forms';
}
