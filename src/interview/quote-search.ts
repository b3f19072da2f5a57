import type { QuoteItem } from './quote-items.ts';
import type { Word } from './words.ts';

/** Words that a passage may say in place of one `[insertion]` of the quote. */
const replacedAtMost = 5;

/** What was matched to what: runs of words, cuts and insertions, in order. */
export type QuoteMatch = readonly (
  | { readonly type: 'words'; readonly passage: number; readonly from: Word; readonly to: Word }
  | { readonly type: 'cut' }
  | { readonly type: 'insertion'; readonly text: string }
)[];

/** Searches the words of passages for one quote. What has failed once is not tried again. */
export class QuoteSearch {
  readonly #items: readonly QuoteItem[];
  readonly #passages: readonly (readonly Word[])[];
  readonly #insertions: boolean;
  /** Places before each passage, where every passage has one more than it has words. */
  readonly #placesBefore: readonly number[];
  /** By item: the first place of the interview that its words, after a cut, are known not to follow. */
  readonly #cutFails = new Map<number, number>();
  /** By item: 1 at the places at which an insertion, and what comes after it, fail. */
  readonly #insertionFails = new Map<number, Uint8Array>();
  readonly #places: number;

  /**
   * @param items beginning with words or an insertion
   * @param passages the words of each passage
   * @param insertions whether bracketed words may be missing from the passage
   */
  constructor(
    items: readonly QuoteItem[],
    passages: readonly (readonly Word[])[],
    insertions: boolean,
  ) {
    this.#items = items;
    this.#passages = passages;
    this.#insertions = insertions;
    let places = 0;
    this.#placesBefore = passages.map((words) => {
      const before = places;
      places += words.length + 1;
      return before;
    });
    this.#places = places;
  }

  /** The first place of a passage at which the quote begins, or null. */
  beginningIn(passage: number): QuoteMatch | null {
    const [first] = this.#items;
    const start = first?.type === 'words' ? first.folded[0] : null;
    const words = this.#passages[passage] ?? [];
    for (let index = 0; index < words.length; index++) {
      if (start !== null && words[index]?.folded !== start) continue;
      const match = this.#match(0, passage, index);
      if (match?.some((part) => part.type === 'words')) return match;
    }
    return null;
  }

  /** Matches all items from `at` on to the words of a passage from `index` on. */
  #match(at: number, passage: number, index: number): QuoteMatch | null {
    const item = this.#items[at];
    if (!item) return [];
    switch (item.type) {
      case 'words':
        return this.#matchWords(item.folded, at, passage, index);
      case 'cut':
        return this.#match(at + 1, passage, index) ?? this.#matchAfterCut(at, passage, index);
      case 'insertion':
        return this.#matchInsertion(item, at, passage, index);
    }
  }

  #matchWords(
    folded: readonly string[],
    at: number,
    passage: number,
    index: number,
  ): QuoteMatch | null {
    const words = this.#passages[passage] ?? [];
    const from = words[index];
    const to = words[index + folded.length - 1];
    if (!from || !to) return null;
    for (let offset = 0; offset < folded.length; offset++) {
      if (words[index + offset]?.folded !== folded[offset]) return null;
    }
    const rest = this.#match(at + 1, passage, index + folded.length);
    return rest && [{ type: 'words', passage, from, to }, ...rest];
  }

  /** As far behind as the interview goes. The words left out may be of several passages. */
  #matchAfterCut(at: number, passage: number, index: number): QuoteMatch | null {
    const start = (this.#placesBefore[passage] ?? 0) + index;
    const fails = this.#cutFails.get(at) ?? Infinity;
    for (let later = passage; later < this.#passages.length; later++) {
      const before = this.#placesBefore[later] ?? 0;
      const length = this.#passages[later]?.length ?? 0;
      for (let next = later === passage ? index + 1 : 0; next < length; next++) {
        // From here on all was tried before.
        if (before + next > fails) return this.#cutFailed(at, start);
        const rest = this.#match(at + 1, later, next);
        if (rest) return [{ type: 'cut' }, ...rest];
      }
    }
    return this.#cutFailed(at, start);
  }

  #cutFailed(at: number, place: number): null {
    this.#cutFails.set(at, Math.min(place, this.#cutFails.get(at) ?? Infinity));
    return null;
  }

  /** `[word]` stands in the passage too, or is put in, or in place of some words. */
  #matchInsertion(
    { text, folded }: QuoteItem & { type: 'insertion' },
    at: number,
    passage: number,
    index: number,
  ): QuoteMatch | null {
    const place = (this.#placesBefore[passage] ?? 0) + index;
    const fails = this.#insertionFails.get(at) ?? new Uint8Array(this.#places);
    if (fails[place] === 1) return null;
    this.#insertionFails.set(at, fails);
    const literal = this.#matchWords(folded, at, passage, index);
    if (literal) return literal;
    const left = (this.#passages[passage]?.length ?? 0) - index;
    const most = this.#insertions ? Math.min(replacedAtMost, left) : -1;
    for (let replaced = 0; replaced <= most; replaced++) {
      const rest = this.#match(at + 1, passage, index + replaced);
      if (rest) return [{ type: 'insertion', text }, ...rest];
    }
    fails[place] = 1;
    return null;
  }
}
