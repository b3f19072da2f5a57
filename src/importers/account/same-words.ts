import { kindOf } from './word-characters.ts';

/**
 * Whether two rows of texts hold the same words in the same order. Where they do, this says so
 * without making a single new string; where they do not, it says nothing of what differs.
 *
 * The end of a text ends a word.
 */
export function haveSameWords(
  some: Iterable<string, unknown>,
  others: Iterable<string, unknown>,
): boolean {
  const a = new WordCursor(some);
  const b = new WordCursor(others);
  for (;;) {
    const code = a.next();
    if (code !== b.next()) return false;
    if (code === atEnd) return true;
  }
}

const atEnd = -1;
const betweenWords = -2;

/** Goes through the letters of texts, with one `betweenWords` before each word. */
class WordCursor {
  readonly #texts: Iterator<string, unknown>;
  #text = '';
  #at = 0;
  #inside = false;

  constructor(texts: Iterable<string, unknown>) {
    this.#texts = texts[Symbol.iterator]();
  }

  next(): number {
    for (;;) {
      while (this.#at < this.#text.length) {
        const code = this.#text.charCodeAt(this.#at);
        const kind = kindOf(code);
        if (kind !== 'word') {
          if (kind === 'between') this.#inside = false;
          this.#at++;
        } else if (this.#inside) {
          this.#at++;
          return code;
        } else {
          this.#inside = true;
          return betweenWords;
        }
      }
      const next = this.#texts.next();
      if (next.done === true) return atEnd;
      this.#text = next.value;
      this.#at = 0;
      this.#inside = false;
    }
  }
}
