import stringWidth from 'string-width';
import { printable } from '../printable.ts';

/** Columns of a terminal that everything fits into. */
export const columns = 80;

/** The beginning of a text that fits into so many columns, safe to print. */
export function cutTo(text: string, width: number): string {
  // A character that is seen has a dozen code units at most, but for those piled up with marks.
  const start = text.slice(0, width * 12);
  const shown = printable(start.replace(/\s+/gu, ' ').trim());
  let fitting = '';
  let used = 0;
  let cut = '';
  for (const { segment } of characters.segment(shown)) {
    used += stringWidth(segment);
    if (used > width) return `${cut.trimEnd()}…`;
    fitting += segment;
    if (used < width) cut = fitting;
  }
  return start.length < text.length ? `${cut.trimEnd()}…` : fitting;
}

/** Like `padEnd`, but by columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Breaks a sentence into lines that fit, each with so many spaces before it. */
export function wrap(sentence: string, indent: number, width = columns): string[] {
  const room = width - indent;
  const lines: string[] = [];
  let line = '';
  for (const word of printable(sentence).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (stringWidth(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = cutTo(word, room);
  }
  return [...lines, line].map((line) => ' '.repeat(indent) + line);
}

/** `1 turn`, `5,000 turns` */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
