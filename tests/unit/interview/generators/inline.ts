import fc from 'fast-check';
import { bracketed, plainWord, word, type Word } from './vocabulary.ts';

/** A part of a paragraph as planned; what it should become is computed here and not by our parser. */
export type Part =
  | { readonly type: 'word'; readonly word: Word }
  | {
      readonly type: 'element';
      readonly element: Element;
      readonly children: Sequence;
      /** What touches it: quotation marks, a comma. */
      readonly before: string;
      readonly after: string;
    };

type Element =
  | { readonly kind: 'emphasis' }
  | { readonly kind: 'strong' }
  | { readonly kind: 'link'; readonly href: string; readonly title?: string }
  | { readonly kind: 'mention'; readonly target: string };

/** Parts with what stands between them: `gaps[0]` between the first and the second. */
export interface Sequence {
  readonly parts: readonly (Part & { readonly notes: readonly number[] })[];
  readonly gaps: readonly Gap[];
}

type Gap = 'space' | 'soft' | 'hard' | 'none';

/** What a sequence is in Markdown, and what it should be in the model. */
export interface Written {
  readonly markdown: string;
  readonly text: string;
  readonly spans: readonly ExpectedSpan[];
  /** Notes by number, and where their marks stand. */
  readonly marks: readonly { readonly note: number; readonly at: number }[];
}

/** `emphasis`, `link https://…`: a span's kind and what it carries. */
export interface ExpectedSpan {
  readonly start: number;
  readonly end: number;
  readonly is: string;
}

const gap = fc.constantFrom<Gap>('space', 'space', 'space', 'soft', 'soft', 'hard', 'none');
const element: fc.Arbitrary<Element> = fc.constantFrom<Element>(
  { kind: 'emphasis' },
  { kind: 'emphasis' },
  { kind: 'strong' },
  { kind: 'link', href: 'https://invented.example/a_b?c=d&e=(f)#g' },
  { kind: 'link', href: 'mailto:editor@invented.example', title: 'Write & ask' },
  { kind: 'link', href: '#some-passage' },
  { kind: 'mention', target: 'film:the-long-night' },
  { kind: 'mention', target: 'person:ana-duarte' },
);

/** The words of a paragraph. */
export const paragraph = sequence(2, true);
/** Words on one line, without notes. */
export const line = sequence(1, false);
/** Words of letters alone, on one line: for headings, where punctuation would make odd ids. */
export const heading: fc.Arbitrary<Sequence> = fc
  .array(plainWord, { minLength: 1, maxLength: 5 })
  .map((words) => {
    const parts = words.map((one) => ({ type: 'word', word: one, notes: [] }) as const);
    return { parts, gaps: parts.slice(1).map(() => 'space') };
  });

function sequence(depth: number, breaks: boolean): fc.Arbitrary<Sequence> {
  const notes = fc.oneof(
    { arbitrary: fc.constant([]), weight: 12 },
    { arbitrary: fc.array(fc.nat(7), { minLength: 1, maxLength: 2 }), weight: breaks ? 1 : 0 },
  );
  return fc
    .tuple(
      fc.array(fc.tuple(part(depth, breaks), notes, gap), { minLength: 1, maxLength: 8 }),
      fc.constant(breaks),
    )
    .map(([entries]) => {
      const parts = entries.map(([one, marks]) => ({ ...one, notes: marks }));
      const gaps = entries.slice(1).map(([one, , between], index): Gap => {
        const previous = entries[index]?.[0];
        if (between !== 'none') return breaks ? between : 'space';
        return previous && isWide(previous) && isWide(one) ? 'none' : 'space';
      });
      return { parts, gaps };
    });
}

function part(depth: number, breaks: boolean): fc.Arbitrary<Part> {
  const plain = fc.oneof(
    { arbitrary: word.map((one): Part => ({ type: 'word', word: one })), weight: 10 },
    { arbitrary: bracketed.map((one): Part => ({ type: 'word', word: one })), weight: 1 },
  );
  if (depth === 0) return plain;
  const enclosed = fc
    .record({
      element,
      children: sequence(depth - 1, breaks),
      before: fc.constantFrom('', '', '', '“', '(', '「'),
      after: fc.constantFrom('', '', '', ',', '.', '’s', '”', ')', '」'),
    })
    .map(({ element: kind, children, before, after }): Part => {
      const inside = withoutLinks(withoutNotes(withoutColons(children)), isLink(kind));
      return { type: 'element', element: kind, children: inside, before, after };
    });
  return fc.oneof({ arbitrary: plain, weight: 5 }, { arbitrary: enclosed, weight: 1 });
}

function isLink({ kind }: Element): boolean {
  return kind === 'link' || kind === 'mention';
}

function isWide(one: Part): boolean {
  return one.type === 'word' && one.word.wide.start && one.word.wide.end;
}

export function withoutNotes(sequence: Sequence): Sequence {
  return { ...sequence, parts: sequence.parts.map((one) => ({ ...one, notes: [] })) };
}

/** Bold with a colon at its end opens a turn. */
function withoutColons(sequence: Sequence): Sequence {
  const parts = sequence.parts.map((one) => {
    if (one.type !== 'word' || !one.word.text.endsWith(':')) return one;
    return { ...one, word: { text: 'so', markdown: 'so', wide: { start: false, end: false } } };
  });
  const gaps = sequence.gaps.map((between, index) => {
    const [a, b] = [parts[index], parts[index + 1]];
    return between === 'none' && !(a && b && isWide(a) && isWide(b)) ? 'space' : between;
  });
  return { parts, gaps };
}

function withoutLinks(sequence: Sequence, links: boolean): Sequence {
  if (!links) return sequence;
  const parts = sequence.parts.map((one) =>
    one.type === 'element' && isLink(one.element)
      ? { ...one, element: { kind: 'emphasis' } as const }
      : one,
  );
  return { ...sequence, parts };
}

/** Writes a sequence, and says what it should become. */
export function write(sequence: Sequence, noteNames: readonly string[]): Written {
  const raw = writeSequence(sequence, noteNames, '*');
  const spans = [...raw.spans, ...editorialsOf(raw.text)];
  return { ...raw, spans };
}

function writeSequence(
  { parts, gaps }: Sequence,
  noteNames: readonly string[],
  delimiter: '*' | '_',
): Written {
  let markdown = '';
  let text = '';
  const spans: ExpectedSpan[] = [];
  const marks: { note: number; at: number }[] = [];
  for (const [index, one] of parts.entries()) {
    const between = gaps[index - 1];
    const previous = parts[index - 1];
    if (between) {
      const joins =
        previous !== undefined && touchesWide(previous, 'end') && touchesWide(one, 'start');
      markdown += {
        space: ' ',
        soft: index % 2 ? '\n' : ' \n ',
        hard: index % 2 ? '\\\n' : '  \n',
        none: '',
      }[between];
      text += { space: ' ', soft: joins ? '' : ' ', hard: '\n', none: '' }[between];
    }
    const written = writePart(one, noteNames, delimiter);
    for (const span of written.spans) {
      spans.push({ ...span, start: span.start + text.length, end: span.end + text.length });
    }
    markdown += written.markdown;
    text += written.text;
    for (const note of one.notes) {
      markdown += `[^${noteNames[note] ?? ''}]`;
      marks.push({ note, at: text.length });
    }
  }
  return { markdown, text, spans, marks };
}

function writePart(one: Part, noteNames: readonly string[], delimiter: '*' | '_'): Written {
  const nothing = { spans: [], marks: [] };
  if (one.type === 'word') return { ...nothing, markdown: one.word.markdown, text: one.word.text };
  const other = delimiter === '*' ? '_' : '*';
  const inner = writeSequence(one.children, noteNames, other);
  const start = one.before.length;
  const own = { start, end: start + inner.text.length, is: nameOf(one.element) };
  const shifted = inner.spans.map((span) => ({
    ...span,
    start: span.start + start,
    end: span.end + start,
  }));
  return {
    markdown: one.before + enclose(one.element, inner.markdown, delimiter) + one.after,
    text: one.before + inner.text + one.after,
    spans: [own, ...shifted],
    marks: [],
  };
}

function enclose(element: Element, inner: string, delimiter: '*' | '_'): string {
  switch (element.kind) {
    case 'emphasis':
      return delimiter + inner + delimiter;
    case 'strong':
      return delimiter + delimiter + inner + delimiter + delimiter;
    case 'link': {
      const title = element.title === undefined ? '' : ` "${element.title}"`;
      return `[${inner}](<${element.href}>${title})`;
    }
    case 'mention':
      return `[${inner}](${element.target})`;
  }
}

function nameOf(element: Element): string {
  switch (element.kind) {
    case 'link':
      return `link ${element.href} ${element.title ?? ''}`;
    case 'mention':
      return `mention ${element.target}`;
    default:
      return element.kind;
  }
}

/** Whether a line of the source may end, or begin, with this part without a space being meant. */
function touchesWide(one: Part, side: 'start' | 'end'): boolean {
  if (one.type === 'word') return one.word.wide[side];
  const touching = side === 'start' ? one.before : one.after;
  if (touching !== '') return /[「」]/.test(touching);
  const inner = side === 'start' ? one.children.parts[0] : one.children.parts.at(-1);
  return inner !== undefined && touchesWide(inner, side);
}

/** Pairs of brackets found from the inside out; the outermost are the editor's. */
function editorialsOf(text: string): ExpectedSpan[] {
  const pairs: ExpectedSpan[] = [];
  let left = text;
  for (;;) {
    const pair = /\[[^[\]]*\]/.exec(left);
    if (!pair) break;
    const end = pair.index + pair[0].length;
    pairs.push({ start: pair.index, end, is: 'editorial' });
    left = left.slice(0, pair.index) + '\0'.repeat(pair[0].length) + left.slice(end);
  }
  return pairs.filter(
    (one) => !pairs.some((other) => other.start < one.start && other.end > one.end),
  );
}
