/** A block of the page as browsers search it: the text of all that stands in its lines. */
export interface Block {
  readonly text: string;
  /** What no search should run across: the marks of notes, and line breaks. */
  readonly barriers: readonly Stretch[];
}

/** From `start`, inclusive, to `end`, exclusive, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place in the text of a page. */
export interface Point {
  /** Index of the block. */
  readonly block: number;
  readonly offset: number;
}

interface Token extends Stretch {
  readonly block: number;
  /** The same for all that a browser may take for the same; empty for what ends a search. */
  readonly key: string;
  readonly isWord: boolean;
}

const barrier = '';

/**
 * The text of a page, as a row of words and what stands between them. Browsers find words whole
 * and without heed to case; some do not tell é from e or ヶ from け, so no more is told apart here.
 */
export class SearchedPage {
  readonly #blocks: readonly Block[];
  readonly #tokens: Token[] = [];
  /** Indexes of all that is no space and no end of a line or block, which searches may pass over. */
  readonly #solid: number[] = [];
  /** Where in that row a key stands. */
  readonly #places = new Map<string, number[]>();

  /** @param language BCP 47; it decides where words end in scripts that write without spaces */
  constructor(blocks: readonly Block[], language: string) {
    this.#blocks = blocks;
    const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    for (const [index, block] of blocks.entries()) this.#read(block, index, segmenter);
    for (const [place, index] of this.#solid.entries()) {
      const { key = barrier } = this.#tokens[index] ?? {};
      const places = this.#places.get(key);
      if (places) places.push(place);
      else this.#places.set(key, [place]);
    }
  }

  /** The words that lie between two places, in whole or in part, by their indexes here. */
  wordsBetween(from: Point, to: Point): number[] {
    const words: number[] = [];
    for (const [index, token] of this.#tokens.entries()) {
      if (token.isWord && isBefore(from, token.block, token.end) && isAfter(to, token)) {
        words.push(index);
      }
    }
    return words;
  }

  /** The words of the block that a word is in. */
  wordsAround(word: number): number[] {
    const { block = -1 } = this.#tokens[word] ?? {};
    const end = this.#blocks[block]?.text.length ?? 0;
    return this.wordsBetween({ block, offset: 0 }, { block, offset: end });
  }

  /** The word so many words before one (or behind it), if a search can run from there to here. */
  step(word: number, words: number): number | null {
    const direction = words < 0 ? -1 : 1;
    let index = word;
    for (let left = Math.abs(words); left > 0;) {
      const token = this.#tokens[(index += direction)];
      if (!token || token.key === barrier) return null;
      if (token.isWord) left--;
    }
    return index;
  }

  /** Whether a search can run from one word to another. */
  isJoined(first: number, last: number): boolean {
    return this.#tokens.slice(first, last + 1).every(({ key }) => key !== barrier);
  }

  /**
   * Where the words from one to another stand: indexes of their first words. Spaces do not count,
   * for between a term and its neighbours browsers pass over them, and over the ends of blocks.
   */
  occurrences(first: number, last: number): number[] {
    const keys = this.#tokens
      .slice(first, last + 1)
      .flatMap(({ key }) => (key === ' ' ? [] : [key]));
    const starts = this.#places.get(keys[0] ?? barrier) ?? [];
    return starts.flatMap((start) => {
      const isSame = keys.every(
        (key, step) => this.#tokens[this.#solid[start + step] ?? -1]?.key === key,
      );
      return isSame ? [this.#solid[start] ?? -1] : [];
    });
  }

  /** The text from one word to another. */
  text(first: number, last: number): string {
    return this.#slice(this.#tokens[first]?.start, this.#tokens[last]?.end, first);
  }

  /** The text from a word up to another, without that. */
  textBefore(first: number, word: number): string {
    return this.#slice(this.#tokens[first]?.start, this.#tokens[word]?.start, first);
  }

  /** The text behind a word, up to and with another. */
  textAfter(word: number, last: number): string {
    return this.#slice(this.#tokens[word]?.end, this.#tokens[last]?.end, word);
  }

  #slice(start: number | undefined, end: number | undefined, token: number): string {
    const block = this.#blocks[this.#tokens[token]?.block ?? -1];
    return (block?.text.slice(start, end) ?? '').replace(/\s+/g, ' ').trim();
  }

  #read({ text, barriers }: Block, block: number, segmenter: Intl.Segmenter): void {
    for (const { segment, index: start, isWordLike = false } of segmenter.segment(text)) {
      const end = start + segment.length;
      // A word with the mark of a note directly behind it is one word with it to browsers.
      const isBarrier = barriers.some((other) => other.start <= start && other.end >= end);
      const key = isBarrier ? barrier : fold(segment);
      if (segment.trim() !== '') this.#solid.push(this.#tokens.length);
      this.#tokens.push({ block, start, end, key, isWord: isWordLike && !isBarrier });
    }
    this.#tokens.push({ block, start: text.length, end: text.length, key: barrier, isWord: false });
  }
}

function isBefore({ block, offset }: Point, other: number, end: number): boolean {
  return block < other || (block === other && offset < end);
}

function isAfter({ block, offset }: Point, token: Token): boolean {
  return block > token.block || (block === token.block && offset > token.start);
}

function fold(text: string): string {
  if (/^[a-z0-9]+$/.test(text)) return text;
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\u00ad]/gu, '')
      .replace(/\s+/g, ' ')
      .replace(/['’‘ʼ‚‛`´]/g, "'")
      .replace(/["“”„‟«»]/g, '"')
      // ß is ss only in capitals.
      .toUpperCase()
      .toLowerCase()
      .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60)) || '\u00ad'
  );
}
