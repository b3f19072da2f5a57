import {
  escapeAttribute,
  escapeText,
  writeHtml,
  type Block,
  type Figure,
  type HtmlOptions,
  type Interview,
  type Span,
  type Speaker,
  type Text,
} from '../../interview/index.ts';
import { addresses, fileBeside } from '../../library/index.ts';
import { htmlOptions } from '../../views/html-options.ts';
import { textDirection } from '../../views/text-direction.ts';
import { correctionsHtml } from './corrections-html.ts';
import { notesHtml } from './notes-html.ts';
import { prefaceHtml, sourceHtml } from './furniture-html.ts';
import type { Surroundings } from './types.ts';

/**
 * An interview as HTML for feed readers, which have no style sheet of ours, run no script and throw away
 * what they do not know: every word of it, in order, with plain elements and whole addresses.
 *
 * What was set right comes first, for it is why an entry comes a second time. Pull-quotes are left
 * out: they repeat words.
 */
export function entryHtml(interview: Interview, surroundings: Surroundings): string {
  return [
    correctionsHtml(interview, surroundings),
    prefaceHtml(interview, surroundings),
    textHtml(interview, surroundings),
    notesHtml(interview, textWriter(interview, surroundings), surroundings),
    sourceHtml(interview, surroundings),
  ].join('');
}

/** Writes a text; with the marks of its notes unless told otherwise. */
export type TextWriter = (text: Text) => string;

function textWriter(
  interview: Interview,
  surroundings: Surroundings,
  noteMark?: HtmlOptions['noteMark'],
): TextWriter {
  const options = htmlOptions(interview, surroundings.addressOf);
  return ({ text, spans }) =>
    writeHtml(
      { text, spans: spans.flatMap((span) => plainSpan(span, surroundings)) },
      noteMark ? { ...options, noteMark } : options,
    );
}

/** A span without what means something to our style sheet alone; brackets are part of the text. */
function plainSpan(span: Span, { addressOf }: Surroundings): Span[] {
  const { start, end } = span;
  if (span.kind === 'editorial') return [];
  if (span.kind === 'note') return [{ ...span, start: end }];
  if (span.kind !== 'mention') return [span];
  return [{ kind: 'link', start, end, href: addressOf(addresses.target(span.target)) }];
}

function textHtml(interview: Interview, surroundings: Surroundings): string {
  const { introduction, sections, language, direction, dek, edited, credits } = interview;
  const write = textWriter(interview, surroundings, noteMarks(interview, surroundings));
  const block = (one: Block, speaker: Speaker | null): string =>
    blockHtml(one, speaker, interview, surroundings, write);
  const lines = edited === null ? credits : [edited, ...credits];
  const html = [
    dek === null ? '' : `<p><em>${escapeText(dek)}</em></p>`,
    ...introduction.map((one) => block(one, null)),
    ...sections.flatMap(({ heading, turns }) => [
      heading ? `<h${heading.level}>${write(heading)}</h${heading.level}>` : '',
      ...turns.flatMap(({ speaker, blocks }) => {
        const shown = blocks.filter(({ kind }) => kind !== 'pull-quote');
        return shown.map((one, index) => block(one, index === 0 ? speaker : null));
      }),
    ]),
    ...lines.map((line) => `<p><small>${escapeText(line)}</small></p>`),
  ].join('');
  return `<div lang="${escapeAttribute(language)}" dir="${direction}">${html}</div>`;
}

/** @param speaker whose name stands before it; null: nobody’s */
function blockHtml(
  block: Block,
  speaker: Speaker | null,
  interview: Interview,
  surroundings: Surroundings,
  write: TextWriter,
): string {
  const name = speaker && `<strong>${escapeText(speaker.name)}:</strong>`;
  const dir = (text: string): string => {
    const own = textDirection(text, interview.direction);
    return own === interview.direction ? '' : ` dir="${own}"`;
  };
  const paragraph = (text: Text, lead = ''): string =>
    `<p${dir(text.text)}>${lead}${write(text)}</p>`;
  if (block.kind === 'passage') return paragraph(block, name ? `${name} ` : '');
  const before = name ? `<p>${name}</p>` : '';
  if (block.kind === 'figure') return before + figureHtml(block, interview, surroundings);
  if (block.kind === 'pull-quote') return '';
  const words = block.paragraphs.map((text) => paragraph(text)).join('');
  return `${before}<blockquote>${words}<p>— ${write(block.source)}</p></blockquote>`;
}

function figureHtml(
  { src, caption, credit }: Figure,
  interview: Interview,
  { pictureOf }: Surroundings,
): string {
  const file = src === null ? null : fileBeside(interview.file, src);
  const picture = file === null ? undefined : pictureOf(file);
  const words = [caption, ...(credit === null ? [] : [credit])].map((line) => escapeText(line));
  const image = picture
    ? `<img src="${escapeAttribute(picture.address)}" width="${picture.width}" height="${picture.height}" alt="${escapeAttribute(caption)}">`
    : '';
  return `<figure>${image}<figcaption>${words.join(' ')}</figcaption></figure>`;
}

/**
 * Marks lead to the note on the interview’s page, by a whole address, for many readers drop ids. The
 * note in the entry has the same id, and NetNewsWire, which looks for the class, shows it in place.
 */
function noteMarks(
  { slug, notes }: Interview,
  { addressOf }: Surroundings,
): NonNullable<HtmlOptions['noteMark']> {
  const page = addressOf(addresses.interview(slug));
  const marked = new Set<string>();
  return (name) => {
    const number = notes.find((note) => note.name === name)?.number;
    if (number === undefined) return '';
    const id = marked.has(name) ? '' : ` id="_mark-${number}"`;
    marked.add(name);
    const href = escapeAttribute(`${page}#_note-${number}`);
    return `<sup${id}><a class="footnote" href="${href}">${number}</a></sup>`;
  };
}
