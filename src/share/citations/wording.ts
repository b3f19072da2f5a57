import type { Span, Text } from '../../interview/types.ts';

/** A stretch of a citation. */
export type Piece = string | Readonly<{ emphasis: string }>;

/** Joins stretches to words with emphasis over some of them. */
export function toText(pieces: readonly Piece[]): Text {
  let text = '';
  const spans: Span[] = [];
  for (const piece of pieces) {
    const words = typeof piece === 'string' ? piece : piece.emphasis;
    if (typeof piece !== 'string') {
      spans.push({ kind: 'emphasis', start: text.length, end: text.length + words.length });
    }
    text += words;
  }
  return { text, spans };
}

/** The full stop behind words, unless they have their own end: `Duarte, Ana` → `.`, `Who?` → ``. */
export function stopAfter(words: string): string {
  return /[.!?…。！？][’”»)\]]*$/u.test(words) ? '' : '.';
}

/**
 * A title in quotation marks, with the mark that follows it inside them, as American styles have it.
 * Double marks in the title become single ones, and its letters stay as they are: whether a word has a
 * capital is its author's doing, and in most languages no style may change it.
 *
 * `On “Moths”` and `.` → `“On ‘Moths.’”`
 */
export function inQuotes(title: string, mark: '.' | ',' | '' = ''): string {
  const [, words = '', closing = ''] = /^(.*?)([’”"]*)$/su.exec(title) ?? [];
  const closed = mark === '.' ? /[.!?…。！？]$/u : /[。！？]$/u;
  const end = closed.test(words) ? '' : mark;
  return `“${singled(words + end + closing)}”`;
}

function singled(words: string): string {
  return words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s([{—–-])"/g, '$1‘')
    .replaceAll('"', '’');
}

/** `transcript` → `Transcript`. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The same words as the beginning of a sentence. */
export function asSentence([first, ...rest]: readonly Piece[]): Piece[] {
  if (first === undefined) return [];
  return [typeof first === 'string' ? capitalised(first) : first, ...rest];
}
