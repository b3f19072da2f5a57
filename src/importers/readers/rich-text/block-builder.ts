import type { SourceLine, SourceSpan } from '../../types.ts';
import { visibleText } from './visible-text.ts';

/** What a run of words is besides words. */
export type Mark =
  | Readonly<{ kind: 'strong' | 'emphasis' }>
  | Readonly<{ kind: 'link'; href: string }>
  | Readonly<{ kind: 'marked'; by: string }>;

/**
 * Makes lines with spans of runs of words, as formats with markup have them: runs of the same mark
 * that follow one another become one span, though the source split them (“**Q**”, “**uestion**”).
 */
export class BlockBuilder {
  readonly #collapse: boolean;
  #blocks: SourceLine[][] = [];
  #lines: SourceLine[] = [];
  #line = 0;
  /** Joined only when the line ends: to look into a growing text takes time in its square. */
  #parts: string[] = [];
  #length = 0;
  /** Where the last character ends that is no white space. */
  #solid = 0;
  #spans: Span[] = [];
  #last = new Map<string, Span>();

  /** @param collapse white space means no more than one space, as in HTML */
  constructor({ collapse }: { readonly collapse: boolean }) {
    this.#collapse = collapse;
  }

  /** @param line where the words stand in the source */
  add(words: string, line: number, marks: readonly Mark[]): void {
    let text = visibleText(words);
    if (this.#collapse) text = text.replace(spaces, ' ');
    const isBehindSpace = this.#solid < this.#length;
    if (this.#length === 0 || (this.#collapse && isBehindSpace)) text = text.trimStart();
    if (text === '') return;
    if (this.#length === 0) this.#line = line;
    const start = this.#length;
    const solid = text.trimEnd().length;
    for (const mark of marks) this.#cover(mark, start, text.length, solid === 0);
    this.#parts.push(text);
    this.#length += text.length;
    if (solid > 0) this.#solid = start + solid;
  }

  /** The mark of a note, behind what was added last. */
  note(note: string): void {
    this.#spans.push({ kind: 'note', note, start: this.#solid, end: this.#solid });
  }

  /** Begins a new line; a new block where the line would be empty. */
  breakLine(): void {
    if (!this.#endLine()) this.#endBlock();
  }

  /** Everything since the last time, as blocks of lines; none is empty. */
  take(): SourceLine[][] {
    this.#endLine();
    this.#endBlock();
    const blocks = this.#blocks;
    this.#blocks = [];
    return blocks;
  }

  #cover(mark: Mark, start: number, length: number, isSpace: boolean): void {
    const key = keyOf(mark);
    const last = this.#last.get(key);
    // Nothing but white space lies between.
    const isNear = last !== undefined && mark.kind !== 'link' && last.end >= this.#solid;
    if (last && (isNear || last.end === start)) last.end = start + length;
    else if (!isSpace) {
      const span = { ...mark, start, end: start + length };
      this.#spans.push(span);
      this.#last.set(key, span);
    }
  }

  /** @returns whether there was anything in it */
  #endLine(): boolean {
    const text = this.#parts.join('').slice(0, this.#solid);
    if (text !== '') {
      const spans = this.#spans
        .map((span) => trimSpan(span, text))
        .sort((a, b) => a.start - b.start);
      this.#lines.push({ line: this.#line, text, ...(spans.length > 0 ? { spans } : {}) });
    }
    this.#parts = [];
    this.#length = 0;
    this.#solid = 0;
    this.#spans = [];
    this.#last.clear();
    return text !== '';
  }

  #endBlock(): void {
    if (this.#lines.length > 0) this.#blocks.push(this.#lines);
    this.#lines = [];
  }
}

/** A span while its line is written. */
type Span = SourceSpan & { end: number };

const spaces = /[\s\u00a0]{2,}|[\t\n\f\r]/gu;

/** White space at the ends of a span means nothing. */
function trimSpan(span: SourceSpan, text: string): SourceSpan {
  if (span.kind === 'note') {
    const at = Math.min(span.start, text.length);
    return { ...span, start: at, end: at };
  }
  const covered = text.slice(span.start, span.end);
  const start = span.start + covered.length - covered.trimStart().length;
  return { ...span, start, end: start + covered.trim().length };
}

function keyOf(mark: Mark): string {
  if (mark.kind === 'link') return `link ${mark.href}`;
  return mark.kind === 'marked' ? `marked ${mark.by}` : mark.kind;
}
