import { lastAbove, readingLine } from './reading-line.ts';

/** Where the reader is. */
export interface Reading {
  /** Index of the passage at the reading line; the first one above the text too. */
  readonly passage: number;
  /** The line itself, in pixels from the top of the window. */
  readonly line: number;
}

type Listener = (reading: Reading) => void;

/** Follows the reader through the passages of a page: one look a frame, and only while it moves. */
export class ReadingPlace {
  readonly passages: readonly HTMLElement[];
  readonly #listeners: Listener[] = [];
  #waiting = false;

  constructor(passages: readonly HTMLElement[]) {
    this.passages = passages;
    const look = () => this.lookSoon();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look, { passive: true });
    window.addEventListener('load', look);
  }

  now(): Reading {
    const line = readingLine();
    return { line, passage: Math.max(0, lastAbove(this.passages, line)) };
  }

  /** Calls back soon, and from then on whenever the page was moved. */
  follow(listener: Listener): void {
    this.#listeners.push(listener);
    this.lookSoon();
  }

  /** Calls all back in the next frame. */
  lookSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      const reading = this.now();
      for (const listener of this.#listeners) listener(reading);
    });
  }
}
