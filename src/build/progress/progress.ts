/** Where progress is shown. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** How often a line is written anew, in milliseconds: on a terminal, and where lines stay. */
const pace = { terminal: 100, lines: 5_000 } as const;

/**
 * Says how far a build has come: on a terminal in one line that is written anew, elsewhere in a line
 * for each step and one every few seconds. Quiet, it says nothing.
 */
export class Progress {
  readonly #screen: Screen | null;
  readonly #now: () => number;
  #step = '';
  #said = -Infinity;
  #shown = false;

  /** @param now milliseconds of any clock */
  constructor(screen: Screen | null, now = (): number => performance.now()) {
    this.#screen = screen;
    this.#now = now;
  }

  /** A step begins: “Making the pages”. */
  begin(step: string): void {
    this.#step = step;
    this.#say(`${step} …`, true);
  }

  /** The step has come this far. */
  reach(count: number, unit: string): void {
    this.#say(`${this.#step}: ${count.toLocaleString('en')} ${unit}`, false);
  }

  /** Makes room for other words: the line of a terminal is taken away. */
  clear(): void {
    if (this.#shown) this.#screen?.write('\r\u001B[2K');
    this.#shown = false;
  }

  #say(text: string, now: boolean): void {
    if (!this.#screen) return;
    const terminal = this.#screen.isTTY === true;
    const time = this.#now();
    if (!now && time - this.#said < (terminal ? pace.terminal : pace.lines)) return;
    this.#said = time;
    if (!terminal) this.#screen.write(`${text}\n`);
    else {
      // A line that is broken at the edge could not be taken back.
      this.#screen.write(`\r\u001B[2K${text.slice(0, (this.#screen.columns ?? 80) - 1)}`);
      this.#shown = true;
    }
  }
}
