import { cutQuote, type Piece } from '../share/copy/cut-quote.ts';
import { textFragment } from '../share/copy/text-fragment.ts';
import { writeLink } from '../share/copy/write-link.ts';
import { writeQuote, type CopiedQuote } from '../share/copy/write-quote.ts';
import { readBlocks } from './page-blocks.ts';
import { pieceIn, readPassage, type PassageWords, type Place } from './passage-words.ts';

/** Words of the interview that somebody wants to take away: a passage, or what is selected. */
export class TakenWords {
  readonly #article: HTMLElement;
  /** From the first that has some of the words to the last, with those that are skipped between. */
  readonly #passages: readonly PassageWords[];
  readonly #pieces: readonly Piece[];
  /** Where each range has its first and its last word of theirs. */
  readonly #ends: readonly { readonly first: Place; readonly last: Place }[];

  /** @param ranges what is selected, in order; of what is in no passage nothing is taken */
  constructor(article: HTMLElement, ranges: readonly Range[]) {
    this.#article = article;
    const all = Array.from(article.querySelectorAll<HTMLElement>('.passage'));
    const isTouched = (passage: HTMLElement): boolean =>
      ranges.some((range) => range.intersectsNode(passage));
    const from = all.findIndex(isTouched);
    this.#passages =
      from < 0 ? [] : all.slice(from, all.findLastIndex(isTouched) + 1).map(readPassage);
    const taken = this.#passages.flatMap((passage, index) =>
      ranges.flatMap((range) => {
        const found = pieceIn(passage, index, range);
        return found ? [{ ...found, range }] : [];
      }),
    );
    this.#pieces = taken.map(({ piece }) => piece);
    this.#ends = ranges.flatMap((range) => {
      const within = taken.filter((each) => each.range === range);
      const [first, last] = [within[0]?.first, within.at(-1)?.last];
      return first && last ? [{ first, last }] : [];
    });
  }

  /** Id of the passage in which they begin; null where there are none. */
  get passage(): string | null {
    const [first] = this.#pieces;
    return first ? (this.#passages[first.passage]?.id ?? null) : null;
  }

  /** Whether they are all in one passage. */
  get isInOnePassage(): boolean {
    return new Set(this.#pieces.map(({ passage }) => passage)).size === 1;
  }

  /** Text directives that light them, one a range; null where the passage has to do. */
  directive(): string | null {
    const { blocks, pointOf } = readBlocks();
    const all = this.#ends.map(({ first, last }) =>
      textFragment(
        blocks,
        pointOf(first.node, first.offset),
        pointOf(last.node, last.offset),
        this.#article.lang,
      ),
    );
    return all.length === 0 || all.includes(null) ? null : all.join('&');
  }

  /**
   * @param words a text directive
   * @param made ISO day, where the link is to say later whether the words were changed
   */
  link(words: string | null, made: string | null = null): string {
    return writeLink({ page: pageAddress(), id: this.passage ?? '', words, made });
  }

  /** @param made ISO day of today */
  quote(made: string): CopiedQuote {
    const { edition, publication = '', date = '' } = this.#article.dataset;
    return writeQuote(cutQuote(this.#passages, this.#pieces), {
      edition: edition === 'transcript' || edition === 'excerpt' ? edition : 'digest',
      title: interviewTitle(this.#article),
      publication,
      date,
      language: this.#article.lang,
      direction: this.#article.dir === 'rtl' ? 'rtl' : 'ltr',
      link: this.link(this.directive(), made),
    });
  }

  /** What is shared: the passage’s own page, which can be previewed, where there is one. */
  sharedLink(): string {
    const hasPages = this.#article.dataset['quotePages'] === 'all';
    if (!hasPages || !this.isInOnePassage || this.passage === null) {
      return this.link(this.directive());
    }
    return `${pageAddress()}${encodeURIComponent(this.passage)}/`;
  }
}

export function interviewTitle(article: HTMLElement): string {
  return article.querySelector('h1')?.textContent.trim() ?? document.title;
}

/** The address that will last, where the site knows it; else the one it was found at. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return canonical ?? location.origin + location.pathname;
}
