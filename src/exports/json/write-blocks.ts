import {
  pullQuoteText,
  type Block,
  type Figure,
  type Heading,
  type Interview,
  type Passage,
  type Span,
  type Text,
} from '../../interview/index.ts';
import { addresses, fileBeside, passagesOf } from '../../library/index.ts';
import { quotePagesOf } from '../../share/quote-pages.ts';
import { quotePageSetting } from '../../site-config.ts';
import { linkAddress } from '../link-address.ts';
import type { Surroundings } from '../surroundings.ts';
import type { InterviewFile } from './interview-file.ts';

type BlockOfFile = InterviewFile['introduction'][number];
type TextOfFile = InterviewFile['notes'][number]['paragraphs'][number];
type HeadingOfFile = NonNullable<InterviewFile['sections'][number]['heading']>;

/** Writes the blocks, headings and texts of one interview. */
export class BlockWriter {
  readonly #interview: Interview;
  readonly #surroundings: Surroundings;
  readonly #passages: ReadonlyMap<string, Passage>;
  readonly #quotePages: ReadonlySet<string>;

  constructor(interview: Interview, surroundings: Surroundings) {
    this.#interview = interview;
    this.#surroundings = surroundings;
    this.#passages = new Map(
      Array.from(passagesOf(interview), ({ block }) => [block.id, block] as const),
    );
    this.#quotePages = new Set(quotePagesOf(interview, quotePageSetting()).map(({ id }) => id));
  }

  block(block: Block): BlockOfFile {
    switch (block.kind) {
      case 'passage':
        return this.#passage(block);
      case 'pull-quote': {
        const resolved = pullQuoteText(block, (id) => this.#passages.get(id));
        return { kind: block.kind, parts: block.parts, ...this.text(resolved) };
      }
      case 'quotation':
        return {
          kind: block.kind,
          paragraphs: block.paragraphs.map((text) => this.text(text)),
          source: this.text(block.source),
        };
      case 'figure':
        return this.#figure(block);
    }
  }

  heading(heading: Heading): HeadingOfFile {
    return {
      ...this.#place(heading),
      ...this.text(heading),
      level: heading.level,
      ...this.#dates(heading.id),
    };
  }

  text({ text, spans }: Text): TextOfFile {
    return { text, spans: spans.map((span) => this.#span(span)) };
  }

  #passage(passage: Passage): BlockOfFile {
    const { slug } = this.#interview;
    const hasPage = this.#quotePages.has(passage.id);
    return {
      kind: passage.kind,
      ...this.#place(passage),
      ...this.text(passage),
      time: passage.time,
      ...this.#dates(passage.id),
      quotePage: hasPage
        ? this.#surroundings.wholeAddress(addresses.passage(slug, passage.id))
        : null,
    };
  }

  #place({ id, aliases }: Pick<Passage, 'id' | 'aliases'>) {
    const address = this.#surroundings.wholeAddress(addresses.place(this.#interview, { id }));
    return { id, address, aliases };
  }

  #dates(id: string) {
    const dates = this.#interview.permalinks.dates.get(id);
    return { published: dates?.published ?? null, modified: dates?.modified ?? null };
  }

  #span(span: Span): TextOfFile['spans'][number] {
    const { start, end } = span;
    switch (span.kind) {
      case 'emphasis':
      case 'strong':
        return { kind: span.kind, start, end };
      case 'link': {
        const href = linkAddress(span.href, this.#interview, this.#surroundings);
        return { kind: span.kind, start, end, href, title: span.title ?? null };
      }
      case 'mention': {
        const { type, slug } = span.target;
        return { kind: span.kind, start, end, target: { type, slug }, explicit: span.explicit };
      }
      case 'note':
        return { kind: span.kind, start, end, note: span.note };
      case 'editorial':
        return { kind: span.kind, start, end, editorial: span.editorial };
    }
  }

  #figure({ kind, src, caption, credit }: Figure): BlockOfFile {
    const file = src === null ? null : fileBeside(this.#interview.file, src);
    const picture = file === null ? undefined : this.#surroundings.library.picture(file);
    return {
      kind,
      picture: picture
        ? {
            address: this.#surroundings.wholeAddress(addresses.picture(picture.file)),
            width: picture.width,
            height: picture.height,
          }
        : null,
      caption,
      credit,
    };
  }
}
