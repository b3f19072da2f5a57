const wide =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u30ff\\uff00-\\uffef]';
const wideAtEnd = new RegExp(`${wide}\\p{M}*$`, 'u');
const wideAtStart = new RegExp(`^${wide}`, 'u');

/**
 * The text of a paragraph as it is put together, line by line of the source file.
 *
 * A line break of the source file is a space, or nothing between two characters of a script that
 * writes without spaces (CSS Text 3, 4.1.3). Which one shows only when the next words are known,
 * and these may be in another element.
 */
export class InlineText {
  #text = '';
  /** The end of the text, at least its last character with its marks. */
  #tail = '';
  /** A line of the source file has ended, and what follows it is not yet known. */
  #broken = false;

  get text(): string {
    return this.#text;
  }

  /** Adds words as the source file has them. */
  addLines(value: string): void {
    const [first = '', ...others] = value.split(/[ \t]*(?:\r\n?|\n)[ \t]*/u);
    this.#add(first);
    for (const line of others) {
      this.#broken = true;
      this.#add(line);
    }
  }

  /** Adds a line break that is meant. */
  addHardBreak(): void {
    this.#broken = false;
    this.#add('\n');
  }

  /**
   * Ends the line before an element, so that its words begin where the text now ends.
   *
   * @param next the words of the element
   * @returns the offset of its first word
   */
  beginAt(next: string): number {
    if (!this.#broken) return this.#text.length;
    this.#broken = false;
    const joins =
      this.#tail === '' ||
      this.#tail.endsWith('\n') ||
      (wideAtEnd.test(this.#tail) && wideAtStart.test(next));
    if (!joins) {
      this.#text += ' ';
      this.#tail = ' ';
    }
    return this.#text.length;
  }

  #add(words: string): void {
    if (words === '') return;
    this.beginAt(words);
    this.#text += words;
    this.#tail = words.slice(-8);
  }
}
