import {
  escapeAttribute,
  escapeText,
  pullQuoteText,
  shortTime,
  writeHtml,
  type Block,
  type Figure,
  type Heading,
  type Interview,
  type Note,
  type Passage,
  type PullQuote,
  type Quotation,
  type Text,
} from '../../interview/index.ts';
import { attribution, passagesOf, type Library } from '../../library/index.ts';
import { words } from '../../words/index.ts';
import { BookText, writeAnchors } from './book-text.ts';
import type { ChapterPage, ChapterPlan, Piece } from './chapter-plan.ts';
import { pictureOf, type BookPictures } from './pictures.ts';
import { firstMarks } from './first-marks.ts';
import type { BookMap } from './types.ts';
import { langOf } from './xhtml.ts';

/** What a chapter is made from. */
export interface ChapterParts {
  readonly plan: ChapterPlan;
  readonly library: Library;
  readonly map: BookMap;
  /** null: the book has none. */
  readonly pictures: BookPictures | null;
  /** HTML above the text of the first page, and below that of the last. */
  readonly opening: string;
  readonly closing: string;
}

/** Writes the pages of an interview; what stands between `<body>` and `</body>`, page by page. */
export function* writeChapter(parts: ChapterParts): Generator<{ page: ChapterPage; body: string }> {
  const writer = new ChapterWriter(parts);
  const { pages } = parts.plan;
  for (const [index, page] of pages.entries()) {
    const isFirst = index === 0;
    const name = isFirst
      ? 'aria-labelledby="_title"'
      : `aria-label="${escapeAttribute(parts.plan.interview.title)}"`;
    const inside =
      (isFirst ? parts.opening : '') +
      writer.write(page) +
      (index === pages.length - 1 ? parts.closing : '');
    // A chapter is announced once; a page it goes on to is a part of it.
    const kind = isFirst ? 'epub:type="chapter" role="doc-chapter"' : 'role="region"';
    yield { page, body: `<section ${kind} ${name}>${inside}</section>` };
  }
}

class ChapterWriter {
  readonly #parts: ChapterParts;
  readonly #interview: Interview;
  readonly #text: BookText;
  readonly #notes: ReadonlyMap<string, Note>;
  /** The page on which a note is first marked, and stands. */
  readonly #pageOfNote: ReadonlyMap<string, string>;
  readonly #marked = new Set<string>();
  readonly #passages: ReadonlyMap<string, ReturnType<typeof placedPassages>[number]>;
  #page = '';

  constructor(parts: ChapterParts) {
    const { interview } = parts.plan;
    this.#parts = parts;
    this.#interview = interview;
    this.#text = new BookText(interview, parts.map);
    this.#notes = new Map(interview.notes.map((note) => [note.name, note]));
    this.#pageOfNote = firstMarks(parts.plan);
    this.#passages = new Map(placedPassages(interview).map((one) => [one.block.id, one]));
  }

  write({ name, pieces }: ChapterPage): string {
    this.#page = name;
    const flow = inSections(pieces)
      .map((section) => `<section>${section.map((piece) => this.#piece(piece)).join('')}</section>`)
      .join('\n');
    return flow + this.#footnotes();
  }

  #piece(piece: Piece): string {
    if (piece.kind === 'heading') return this.#heading(piece.heading);
    const blocks = piece.blocks.map((block) => this.#block(block)).join('\n');
    if (piece.kind === 'introduction') return `<div class="introduction">${blocks}</div>`;
    const { speaker } = piece.turn;
    const kind = !speaker ? 'narration' : speaker.role === 'interviewer' ? 'question' : 'answer';
    const label =
      speaker && piece.opens
        ? `<p class="speaker"${this.#text.dir({ text: speaker.name })}>${escapeText(speaker.name)}</p>\n`
        : '';
    return `<div class="turn ${kind}">${label}${blocks}</div>\n`;
  }

  #heading(heading: Heading): string {
    const html = writeAnchors(heading.aliases) + this.#marking(heading);
    const place = `id="${escapeAttribute(heading.id)}"${this.#text.dir(heading)}`;
    return `<h${heading.level} ${place}>${html}</h${heading.level}>\n`;
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'passage':
        return this.#passage(block);
      case 'pull-quote':
        return this.#pullQuote(block);
      case 'quotation':
        return this.#quotation(block);
      case 'figure':
        return this.#figure(block);
    }
  }

  /** The time is drawn by the style sheet, as on the site: it is no part of the words. */
  #passage(passage: Passage): string {
    const { id, aliases, time } = passage;
    const isTimed = time !== null && this.#interview.times === 'shown';
    const shown = isTimed ? ` data-time="${shortTime(time)}"` : '';
    const html = writeAnchors(aliases) + this.#marking(passage);
    return `<p class="passage" id="${escapeAttribute(id)}"${shown}${this.#text.dir(passage)}>${html}</p>`;
  }

  /** Who has the book read aloud hears these words in their passage, and not twice. */
  #pullQuote(quote: PullQuote): string {
    const text = pullQuoteText(quote, (id) => this.#passages.get(id)?.block);
    const first = quote.parts.find((part) => part.type === 'words');
    const placed = first && this.#passages.get(first.passage);
    const from = placed
      ? `<p class="from">${escapeText(attribution(this.#interview, placed.turn?.speaker ?? null))}</p>`
      : '';
    const words = `<p${this.#text.dir(text)}>${writeHtml(text)}</p>`;
    return `<aside class="pull-quote" epub:type="pullquote" aria-hidden="true">${words}${from}</aside>`;
  }

  #quotation({ paragraphs, source }: Quotation): string {
    const said = paragraphs.map((text) => `<p${this.#text.dir(text)}>${this.#marking(text)}</p>`);
    return `<figure class="quotation"><blockquote>${said.join('')}</blockquote><figcaption>— ${this.#marking(source)}</figcaption></figure>`;
  }

  #figure({ src, caption, credit }: Figure): string {
    const { library, pictures } = this.#parts;
    const picture = pictureOf(this.#interview, src, library);
    const file = picture && pictures?.get(picture.file);
    const image = file ? `<img src="${file.name}" alt="${escapeAttribute(caption)}"/>` : '';
    const thanks = credit === null ? '' : ` <small>${escapeText(credit)}</small>`;
    return `<figure>${image}<figcaption${this.#text.dir({ text: caption })}>${escapeText(caption)}${thanks}</figcaption></figure>`;
  }

  #marking(text: Text): string {
    return this.#text.write(text, (name) => this.#mark(name));
  }

  #mark(name: string): string {
    const note = this.#notes.get(name);
    if (!note) return '';
    const { number } = note;
    const page = this.#pageOfNote.get(name) ?? this.#page;
    const id = this.#marked.has(name) ? '' : ` id="_mark-${number}"`;
    this.#marked.add(name);
    const href = page === this.#page ? `#_note-${number}` : `${page}#_note-${number}`;
    const label = escapeAttribute(words.book.note(number));
    return `<sup><a${id} href="${href}" epub:type="noteref" role="doc-noteref" ${langOf(words.tag)} aria-label="${label}">${number}</a></sup>`;
  }

  /**
   * The notes that are first marked on this page. Reading systems that know footnotes show each where
   * its mark is tapped, others here.
   */
  #footnotes(): string {
    const { notes } = this.#interview;
    const here = notes.filter(({ name }) => this.#pageOfNote.get(name) === this.#page);
    if (here.length === 0) return '';
    const label = escapeAttribute(words.book.notes);
    const written = here.map((note) => this.#footnote(note)).join('\n');
    return `\n<section class="notes" epub:type="footnotes" aria-label="${label}">${written}</section>`;
  }

  #footnote({ number, type, paragraphs }: Note): string {
    const back = escapeAttribute(words.book.backFromNote(number));
    const furniture = langOf(words.tag);
    const lead =
      `<a href="#_mark-${number}" role="doc-backlink" ${furniture} aria-label="${back}">${number}</a> ` +
      (type === 'correction'
        ? `<strong ${furniture}>${escapeText(words.book.correctionLabel)}</strong> `
        : '');
    const written = paragraphs.map((text, index) => {
      return `<p${this.#text.dir(text)}>${index === 0 ? lead : ''}${this.#text.write(text)}</p>`;
    });
    return `<aside id="_note-${number}" epub:type="footnote" role="doc-footnote">${written.join('')}</aside>`;
  }
}

/** Each heading begins a section. */
function inSections(pieces: readonly Piece[]): Piece[][] {
  const sections: Piece[][] = [];
  for (const piece of pieces) {
    const last = sections.at(-1);
    const begins = piece.kind === 'heading' || last?.at(-1)?.kind === 'introduction';
    if (last && (!begins || piece.kind === 'introduction')) last.push(piece);
    else sections.push([piece]);
  }
  return sections;
}

function placedPassages(interview: Interview) {
  return Array.from(passagesOf(interview));
}
