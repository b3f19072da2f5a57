import { attribution } from '../../library/attribution.ts';
import type { Kind } from '../format.ts';
import { htmlPieces, type Piece } from './html-pieces.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';

/** An interview as its page has it. */
export interface PageText extends PageFacts {
  readonly paragraphs: readonly PageParagraph[];
  /** What films and people are called where they are named first, by `film her` or `person ada`. */
  readonly called: ReadonlyMap<string, string>;
}

/** A paragraph as the index has it (`write/paragraphs.ts`); a test holds one against the other. */
export interface PageParagraph {
  readonly kind: Kind;
  /** The anchor; '' where nothing with an anchor stands before. */
  readonly id: string;
  /** null where nobody speaks. */
  readonly speaker: string | null;
  /** Whose words these are, as shown where they stand alone. */
  readonly shownAs: string | null;
  readonly text: string;
  /** Slugs of what its words name, each once. */
  readonly films: readonly string[];
  readonly people: readonly string[];
}

/**
 * Reads from a page of this site what the index has of the interview.
 *
 * @returns null for a page without an interview, as one that was withdrawn
 */
export function readPage(html: string): PageText | null {
  const start = html.search(/<div class="text[ "]/);
  if (start < 0) return null;
  const facts = pageFacts(html.slice(0, start));
  const text = new TextOfPage(facts);
  for (const piece of htmlPieces(html, start)) text.read(piece);
  return { ...facts, paragraphs: text.inOrder(), called: text.called };
}

/** A paragraph that is being read. */
interface Open {
  readonly kind: Kind;
  /** How deep its element stands. */
  readonly depth: number;
  /** The number of a note. */
  readonly note: number | null;
  readonly lines: string[];
  readonly films: Set<string>;
  readonly people: Set<string>;
}

class TextOfPage {
  readonly called = new Map<string, string>();
  readonly #facts: PageFacts;
  readonly #paragraphs: PageParagraph[] = [];
  readonly #notes: { readonly number: number; readonly note: Omit<PageParagraph, 'id'> }[] = [];
  /** Where each note hangs, by its number. */
  readonly #anchors = new Map<number, string>();
  #depth = 0;
  /** What is no text of the interview, or a copy: how deep it stands. */
  #passedOver: number | null = null;
  #open: Open | null = null;
  #id = '';
  #kind: 'q' | 'a' | 'i' = 'i';
  #speaker: string | null = null;
  /** How deep the name of who speaks stands, while it is read. */
  #naming: number | null = null;
  /** What is named, while its words are read. */
  #mention: { readonly key: string; readonly depth: number; words: string } | null = null;

  constructor(facts: PageFacts) {
    this.#facts = facts;
  }

  read(piece: Piece): void {
    if (piece.type === 'start') this.#start(piece);
    else if (piece.type === 'end') this.#end();
    else if (this.#passedOver === null) this.#words(piece.words);
  }

  /** Notes come last, each at the place it hangs on. */
  inOrder(): PageParagraph[] {
    const notes = this.#notes
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, note }) => ({ ...note, id: this.#anchors.get(number) ?? '' }));
    return [...this.#paragraphs, ...notes];
  }

  #start(piece: Piece & { type: 'start' }): void {
    this.#depth += 1;
    const { tag, attribute } = piece;
    const [kind = ''] = (attribute('class') ?? '').split(' ');
    if (tag === 'a') this.#noteAnchor(attribute('href') ?? '');
    if (this.#passedOver !== null) return;
    if (isPassedOver(tag, kind)) this.#passedOver = this.#depth;
    else if (tag === 'section') this.#section(attribute('class') ?? '');
    else if (kind === 'speaker') {
      this.#naming = this.#depth;
      this.#speaker = '';
    } else if (kind === 'passage' || /^h[23]$/.test(tag)) {
      this.#id = attribute('id') ?? '';
      this.#begin(kind === 'passage' ? this.#kind : 'h').lines.push('');
    } else if (kind === 'note') {
      this.#begin('n', Number(attribute('id')?.replace('_note-', '')));
    } else if (tag === 'figure') this.#begin(kind === 'quotation' ? 'o' : 'f');
    else if (/^(?:p|figcaption|small)$/.test(tag)) this.#open?.lines.push('');
    else if (tag === 'br') this.#words('\n');
    else if (kind === 'mention') this.#name(attribute);
  }

  #section(classes: string): void {
    this.#kind = classes === 'turn question' ? 'q' : classes === 'turn answer' ? 'a' : 'i';
    this.#speaker = null;
  }

  #begin(kind: Kind, note: number | null = null): Open {
    const open = { kind, depth: this.#depth, note, lines: [], films: new Set(), people: new Set() };
    return (this.#open = open as Open);
  }

  #name(attribute: (name: string) => string | undefined): void {
    const type = attribute('data-mention') === 'film' ? 'film' : 'person';
    const slug = decodeURIComponent(/([^/]+)\/$/.exec(attribute('href') ?? '')?.[1] ?? '');
    this.#open?.[type === 'film' ? 'films' : 'people'].add(slug);
    this.#mention = { key: `${type} ${slug}`, depth: this.#depth, words: '' };
  }

  /** The mark of a note in the text; the note itself leads back, to another address. */
  #noteAnchor(href: string): void {
    const number = /^#_note-(\d+)$/.exec(href)?.[1];
    if (number === undefined || this.#anchors.has(Number(number))) return;
    this.#anchors.set(Number(number), this.#id);
  }

  #words(words: string): void {
    if (this.#naming !== null) this.#speaker = `${this.#speaker ?? ''}${words}`;
    const line = this.#open?.lines.pop();
    if (line !== undefined) this.#open?.lines.push(line + words);
    if (this.#mention) this.#mention.words += words;
  }

  #end(): void {
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#passedOver === depth) this.#passedOver = null;
    if (this.#naming === depth) this.#naming = null;
    if (this.#mention?.depth === depth) {
      const { key, words } = this.#mention;
      if (!this.called.has(key)) this.called.set(key, words);
      this.#mention = null;
    }
    if (this.#open?.depth === depth) {
      this.#close(this.#open);
      this.#open = null;
    }
  }

  #close({ kind, note, lines, films, people }: Open): void {
    const speaker = kind === 'q' || kind === 'a' ? this.#speaker : null;
    const shownAs = speaker === null ? null : attribution(this.#facts, { name: speaker });
    const text = textOf(kind, lines);
    const names = { films: Array.from(films), people: Array.from(people) };
    const paragraph = { kind, speaker, shownAs, text, ...names };
    if (note === null) this.#paragraphs.push({ ...paragraph, id: this.#id });
    else this.#notes.push({ number: note, note: paragraph });
  }
}

/** Film cards, pull-quotes, corrections, what is gone; marks and labels. */
function isPassedOver(tag: string, kind: string): boolean {
  if (tag === 'aside') return kind !== 'note';
  return tag === 'sup' || /^(?:permalink|number|label|time|no-picture)$/.test(kind);
}

function textOf(kind: Kind, lines: readonly string[]): string {
  switch (kind) {
    case 'n':
      // Its number and label are followed by a space.
      return [(lines[0] ?? '').trimStart(), ...lines.slice(1)].join('\n');
    case 'o':
      return [...lines.slice(0, -1), (lines.at(-1) ?? '').replace(/^— /, '')].join('\n');
    case 'f':
      return lines
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n');
    default:
      return lines.join('\n');
  }
}
