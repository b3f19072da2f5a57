import {
  escapeAttribute,
  readLink,
  writeHtml,
  type Interview,
  type Span,
  type Text,
} from '../../interview/index.ts';
import { addresses } from '../../library/index.ts';
import { textDirection } from '../../views/text-direction.ts';
import type { BookMap } from './types.ts';
import { webAddress } from './web-address.ts';

/** Writes the texts of an interview for a book. */
export class BookText {
  readonly #interview: Interview;
  readonly #map: BookMap;
  /** Films and people whose first mention is written. */
  readonly #mentioned = new Set<string>();

  constructor(interview: Interview, map: BookMap) {
    this.#interview = interview;
    this.#map = map;
  }

  /**
   * Text as HTML. The first mention of a film or person leads to its entry, and no other: on paper-like
   * screens a tap on a word is how a page is turned.
   *
   * @param noteMark the mark of a note; without it there are none
   */
  write({ text, spans }: Text, noteMark?: (note: string) => string): string {
    const kept = spans.flatMap((span) => this.#keep(span));
    return writeHtml(
      { text, spans: kept },
      {
        hrefOf: (target) => this.#map.entry(target) ?? '',
        ...(noteMark ? { noteMark } : {}),
      },
    );
  }

  /** `dir`, where it is not that of the interview. */
  dir({ text }: Pick<Text, 'text'>): string {
    const { direction } = this.#interview;
    const own = textDirection(text, direction);
    return own === direction ? '' : ` dir="${own}"`;
  }

  #keep(span: Span): Span[] {
    if (span.kind === 'mention') {
      const key = `${span.target.type} ${span.target.slug}`;
      if (this.#mentioned.has(key) || this.#map.entry(span.target) === null) return [];
      this.#mentioned.add(key);
    }
    if (span.kind !== 'link') return [span];
    const href = this.#hrefOf(span.href);
    return href === null ? [] : [{ ...span, href }];
  }

  /** null: there is nothing in the book that it could lead to. */
  #hrefOf(address: string): string | null {
    const link = readLink(address);
    if (link.type !== 'place') return link.type === 'web' ? webAddress(address) : null;
    const slug = link.interview ?? this.#interview.slug;
    const inBook = this.#map.place(slug, link.id);
    if (inBook !== null) return inBook;
    const page = this.#map.site?.(addresses.interview(slug));
    if (page === undefined) return null;
    return link.id === null ? page : `${page}#${encodeURIComponent(link.id)}`;
  }
}

/** Places that earlier ids lead to. */
export function writeAnchors(aliases: readonly string[]): string {
  return aliases.map((alias) => `<span id="${escapeAttribute(alias)}"></span>`).join('');
}
