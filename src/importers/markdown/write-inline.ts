import type { SourceLine } from '../types.ts';
import {
  blockMark,
  closingHashes,
  escapeHeading,
  escapeInline,
  escapeParagraph,
  inlineMarks,
} from './escape-markdown.ts';
import type { Mark, NoteMark, Settled } from './settle-spans.ts';

/** Where words stand: at the beginning of a paragraph, behind something on their line, in a heading. */
export type Place = 'paragraph' | 'inline' | 'heading';

/** Words without marks. */
export function writeWords(text: string, place: Place): string {
  if (place === 'inline') return escapeInline(text);
  return place === 'heading' ? escapeHeading(text) : escapeParagraph(text);
}

/**
 * Words with their marks: `*emphasis*`, `**strong**`, `[link](https://…)`, `[^1]`. Where several stand
 * between two letters, the ends come first, then notes, then beginnings.
 */
export function writeMarked(
  { text }: Pick<SourceLine, 'text'>,
  { marks, notes }: Pick<Settled, 'marks' | 'notes'>,
  place: Place,
): string {
  const signs = placeSigns(marks, notes);
  const places = [...signs.keys()].sort((a, b) => a - b);
  const escapes = findEscapes(text, marks, signs, place);
  let written = '';
  let at = 0;
  let next = 0;
  for (const stop of [...places, text.length]) {
    for (; (escapes[next] ?? Infinity) < stop; next++) {
      const escape = escapes[next] ?? at;
      written += `${text.slice(at, escape)}\\`;
      at = escape;
    }
    written += text.slice(at, stop) + (signs.get(stop)?.written ?? '');
    at = stop;
    signs.delete(stop);
  }
  return written;
}

interface Sign {
  readonly written: string;
  /** It begins with a bracket, which a `!` before it would make a picture of. */
  readonly bracket: boolean;
  /** It ends with one, and what follows could be taken for its address. */
  readonly closed: boolean;
}

/** What stands at each offset that has a mark. */
function placeSigns(marks: readonly Mark[], notes: readonly NoteMark[]): Map<number, Sign> {
  const signs = new Map<number, Sign>();
  const add = (at: number, sign: string): void => {
    const before = signs.get(at);
    const written = (before?.written ?? '') + sign;
    const bracket = before?.bracket ?? sign.startsWith('[');
    signs.set(at, { written, bracket, closed: written.endsWith(']') });
  };
  // The inner of two ends first; they are sorted with the outer one first.
  for (const mark of marks.toReversed()) add(mark.end, closing(mark));
  for (const { at, note } of notes) add(at, `[^${note}]`);
  for (const mark of marks) add(mark.start, opening(mark));
  return signs;
}

function opening({ kind }: Mark): string {
  return { emphasis: '*', strong: '**', link: '[' }[kind];
}

function closing({ kind, href }: Mark): string {
  return { emphasis: '*', strong: '**', link: `](${writeAddress(href)})` }[kind];
}

/** An address with nothing in it that could end it, or that Markdown would read as something else. */
function writeAddress(href: string): string {
  return href
    .replace(/[\s<>()[\]\\"'`*_|^{}]/gu, (character) => {
      const code = encodeURIComponent(character);
      return code === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : code;
    })
    .replace(/&(?=#?[A-Za-z0-9]+;)/gu, '\\&');
}

/** Offsets before which a backslash stands, in order. */
function findEscapes(
  text: string,
  marks: readonly Mark[],
  signs: ReadonlyMap<number, Sign>,
  place: Place,
): number[] {
  const escapes = new Set(inlineMarks(text));
  const opens = !signs.has(0);
  const block = place === 'paragraph' && opens ? blockMark(text) : null;
  if (block !== null) escapes.add(block);
  const hashes = place === 'heading' ? closingHashes.exec(text) : null;
  if (hashes) escapes.add(hashes.index);
  for (const [at, { bracket, closed }] of signs) {
    if (bracket && text[at - 1] === '!') escapes.add(at - 1);
    if (closed && /[([:]/u.test(text[at] ?? '')) escapes.add(at);
    // Between letters they mean nothing, but beside a mark they might.
    if (text[at - 1] === '_') escapes.add(at - 1);
    if (text[at] === '_') escapes.add(at);
  }
  for (const { kind, start, end } of marks) {
    if (kind !== 'link') continue;
    for (let at = start; at < end; at++) if (/[[\]]/u.test(text[at] ?? '')) escapes.add(at);
  }
  return [...escapes].sort((a, b) => a - b);
}
