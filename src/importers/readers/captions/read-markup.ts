import { decodeHTMLStrict } from 'entities';
import type { SourceSpan } from '../../types.ts';
import { type CaptionLine, sliceCaption } from './caption-line.ts';

/**
 * Reads what stands in a cue: voices (`<v Mara Voss>`), emphasis, colours, and character references.
 * Only tags that SubRip and WebVTT have are taken for tags: “<3” and “a < b” are words.
 */
export function readMarkup(payload: string): CaptionLine[] {
  const writer = new LineWriter();
  let from = 0;
  for (const match of payload.matchAll(markup)) {
    writer.write(payload.slice(from, match.index));
    from = match.index + match[0].length;
    const [written, slash, plain, plainClasses, named, namedClasses, annotation = ''] = match;
    const tag = plain ?? named;
    const classes = plainClasses ?? namedClasses ?? '';
    if (tag) writer.tag(tag.toLowerCase(), slash === '/', classes, annotation.trim());
    else if (/^(?:\n|<br)/iu.test(written)) writer.breakLine();
  }
  writer.write(payload.slice(from));
  return writer.finish();
}

/** Tags; times within a cue; what SubStation Alpha left behind, as in `{\an8}`; line breaks. */
const markup =
  /<(\/?)(?:(c|i|b|u|s|em|strong|ruby|rt)((?:\.[^\s<>]*)?)|(v|font|lang|span)((?:\.[^\s<>]*)?)((?:[ \t][^<>\n]*)?))>|<br[ \t]?\/?>|<(?:\d{1,6}:)?\d{1,2}:\d{2}[.,]\d{1,9}>|\{\\[^{}\n]{0,200}\}|\n/giu;

interface OpenSpan {
  readonly tag: string;
  /** null: the tag says nothing that we keep. */
  readonly meaning: Readonly<{ kind: 'strong' | 'emphasis' }> | Marked | null;
  start: number;
}

type Marked = Readonly<{ kind: 'marked'; by: string }>;

class LineWriter {
  readonly #lines: CaptionLine[] = [];
  #open: OpenSpan[] = [];
  #spans: SourceSpan[] = [];
  #text = '';
  #speaker: string | undefined;

  write(words: string): void {
    this.#text += decodeHTMLStrict(words).replace(/\s/gu, plainSpace);
  }

  tag(tag: string, closes: boolean, classes: string, annotation: string): void {
    if (tag === 'v') {
      this.breakLine();
      const name = decodeHTMLStrict(annotation).replace(/\s+/gu, ' ');
      this.#speaker = closes || name === '' ? undefined : name;
    } else if (!closes) {
      // Nobody nests deeper; a file of a million open tags must not cost their square.
      if (this.#open.length >= 16) return;
      const meaning = meaningOf(tag, classes, annotation);
      this.#open.push({ tag, meaning, start: this.#text.length });
    } else {
      const index = this.#open.findLastIndex((one) => one.tag === tag);
      const [open] = index < 0 ? [] : this.#open.splice(index, 1);
      if (open) this.#close(open);
    }
  }

  breakLine(): void {
    for (const open of this.#open) this.#close(open);
    const speaker = this.#speaker === undefined ? {} : { speaker: this.#speaker };
    const spans = this.#spans.toSorted((a, b) => a.start - b.start);
    const words = sliceCaption({ text: this.#text, spans, ...speaker }, 0);
    if (words.text !== '') this.#lines.push(words);
    this.#text = '';
    this.#spans = [];
    this.#open = this.#open.map((open) => ({ ...open, start: 0 }));
  }

  finish(): CaptionLine[] {
    this.breakLine();
    return this.#lines;
  }

  #close({ meaning, start }: OpenSpan): void {
    if (meaning && start < this.#text.length) {
      this.#spans.push({ ...meaning, start, end: this.#text.length });
    }
  }
}

/** Line and page breaks become spaces; a space that keeps words together stays what it is. */
function plainSpace(space: string): string {
  return /[\u00a0\u202f\u2007\u3000]/u.test(space) ? space : ' ';
}

function meaningOf(tag: string, classes: string, annotation: string): OpenSpan['meaning'] {
  if (tag === 'i' || tag === 'em') return { kind: 'emphasis' };
  if (tag === 'b' || tag === 'strong') return { kind: 'strong' };
  const attribute = /color\s{0,8}=\s{0,8}["']?([#\w]{1,32})/iu.exec(annotation)?.[1];
  const by = attribute ?? classes.split('.').find((one) => colours.has(one));
  return by === undefined ? null : { kind: 'marked', by: by.toLowerCase() };
}

/** The classes that WebVTT itself gives a colour to; white is what captions are written in. */
const colours: ReadonlySet<string> = new Set('lime cyan red yellow magenta blue black'.split(' '));
