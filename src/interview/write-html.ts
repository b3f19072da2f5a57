import { escapeText } from './escape.ts';
import { isInsidePair } from './inside-pair.ts';
import { endTag, startTag, type TagOptions } from './tags.ts';
import type { Span, Text } from './types.ts';

/** What the writer needs to know of the page it writes for. */
export interface HtmlOptions extends TagOptions {
  /** The mark of a note, as HTML; nothing is written where left out. */
  readonly noteMark?: (note: string) => string;
}

/** Which of two spans that begin together is the outer element. */
const order = ['link', 'mention', 'note', 'editorial', 'strong', 'emphasis'] as const;

/**
 * Writes text with the spans over it as HTML: the one place where text becomes HTML.
 *
 * Spans may overlap in any way. Where two cross, the later one is closed and opened again, so
 * that elements nest; `<a>` never holds another `<a>`, for the mark of a note closes the link it
 * stands in. The words of the HTML, marks aside, are `text`; line feeds become `<br>`.
 *
 * @throws RangeError for a span outside the text, or one that ends within a surrogate pair
 */
export function writeHtml({ text, spans }: Text, options: HtmlOptions = {}): string {
  if (spans.length === 0) return escapeText(text);
  const writer = new Writer(options);
  let done = 0;
  for (const { at, opening, closing, marks } of boundaries(spans, text)) {
    writer.write(text.slice(done, at));
    writer.turn(opening, closing, marks);
    done = at;
  }
  writer.write(text.slice(done));
  return writer.html;
}

interface Boundary {
  readonly at: number;
  readonly opening: Span[];
  readonly closing: Set<Span>;
  readonly marks: string[];
}

function boundaries(spans: readonly Span[], text: string): Boundary[] {
  const byOffset = new Map<number, Boundary>();
  const boundary = (at: number): Boundary => {
    let found = byOffset.get(at);
    if (!found) {
      found = { at, opening: [], closing: new Set(), marks: [] };
      byOffset.set(at, found);
    }
    return found;
  };
  for (const span of spans) {
    check(span, text);
    if (span.kind === 'note') boundary(span.end).marks.push(span.note);
    if (span.start === span.end) continue;
    boundary(span.start).opening.push(span);
    boundary(span.end).closing.add(span);
  }
  return [...byOffset.values()].sort((a, b) => a.at - b.at);
}

function check({ start, end }: Span, text: string): void {
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`Span ${start}–${end} lies outside a text of ${text.length}.`);
  }
  if (isInsidePair(text, start) || isInsidePair(text, end)) {
    throw new RangeError(`Span ${start}–${end} divides a surrogate pair.`);
  }
}

class Writer {
  html = '';
  readonly #options: HtmlOptions;
  /** Open elements, the outermost first. */
  readonly #open: Span[] = [];
  /** Links that are inside another link, and so are no elements of their own. */
  readonly #muted = new Set<Span>();

  constructor(options: HtmlOptions) {
    this.#options = options;
  }

  write(text: string): void {
    this.html += escapeText(text);
  }

  turn(opening: readonly Span[], closing: ReadonlySet<Span>, marks: readonly string[]): void {
    const { noteMark } = this.#options;
    const broken = this.#open.filter((span) => !closing.has(span));
    const written = noteMark ? marks.map((note) => noteMark(note)).join('') : '';
    if (closing.size > 0 || written !== '') this.#closeFrom(this.#firstToClose(closing, written));
    this.html += written;
    const again = broken.filter((span) => !this.#open.includes(span));
    // The longer span is the outer one; of equals, the kind decides.
    const outerFirst = [...again, ...opening].sort(
      (a, b) => b.end - a.end || order.indexOf(a.kind) - order.indexOf(b.kind),
    );
    for (const span of outerFirst) this.#openSpan(span);
  }

  #firstToClose(closing: ReadonlySet<Span>, mark: string): number {
    const first = this.#open.findIndex(
      (span) => closing.has(span) || (mark !== '' && isLink(span)),
    );
    return first < 0 ? this.#open.length : first;
  }

  #closeFrom(index: number): void {
    for (const span of this.#open.splice(index).reverse()) {
      if (!this.#muted.delete(span)) this.html += endTag(span, this.#options);
    }
  }

  #openSpan(span: Span): void {
    if (isLink(span) && this.#open.some((other) => isLink(other))) this.#muted.add(span);
    else this.html += startTag(span, this.#options);
    this.#open.push(span);
  }
}

function isLink(span: Span): boolean {
  return span.kind === 'link' || span.kind === 'mention';
}
