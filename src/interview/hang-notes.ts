import { isInsidePair } from './inside-pair.ts';
import { sortSpans } from './sort-spans.ts';
import { spaceless } from './spaceless.ts';
import type { Span, Text } from './types.ts';

/** Emphasis longer than this is no title or term that a note would be about as a whole. */
const longestPhrase = 80;

/**
 * Hangs each note mark, so far a point, on the words before it: the span, or the quoted or bracketed
 * words that end there, otherwise the last word. A mark with no words before it stays a point.
 *
 * In “M*A*S*H” and “2.35:1” all is one word; scripts that write without spaces are divided
 * by Unicode’s dictionary.
 */
export function withNotesOnWords(text: Text): Text {
  if (!text.spans.some((span) => span.kind === 'note')) return text;
  const spans = text.spans.map((span) =>
    span.kind === 'note' ? { ...span, start: wordsBefore(text, span.end) } : span,
  );
  return { ...text, spans: sortSpans(spans) };
}

/** Closing marks and brackets, and what opens them. */
const openings: Readonly<Record<string, readonly string[]>> = {
  '”': ['“', '„'],
  '“': ['„'],
  '"': ['"'],
  '’': ['‘', '‚'],
  "'": ["'"],
  '»': ['«'],
  '«': ['»'],
  '›': ['‹'],
  '‹': ['›'],
  '」': ['「'],
  '』': ['『'],
  '》': ['《'],
  '〉': ['〈'],
  ')': ['('],
  '）': ['（'],
};

function wordsBefore({ text, spans }: Text, end: number): number {
  const near = text.slice(Math.max(0, end - 2 * longestPhrase), end);
  const bare = end - near.length + near.replace(/[\s.,;:!?…、。，．！？；：]+$/u, '').length;
  const enclosing = spans.find((span) => endsThere(span, bare, end));
  return enclosing?.start ?? quotedBefore(text, bare) ?? wordBefore(text, bare) ?? end;
}

function endsThere(span: Span, bare: number, end: number): boolean {
  if (span.kind === 'note' || span.start >= bare || span.end < bare || span.end > end) return false;
  const isPhrase = span.kind === 'emphasis' || span.kind === 'strong';
  return !isPhrase || span.end - span.start <= longestPhrase;
}

function quotedBefore(text: string, end: number): number | null {
  for (const opening of openings[text[end - 1] ?? ''] ?? []) {
    const start = text.lastIndexOf(opening, end - 2);
    const length = end - 2 - start;
    if (start < 0 || length < 1 || length > longestPhrase) continue;
    const isApostrophe = /['‘‚]/.test(opening) && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '');
    if (!isApostrophe) return start;
  }
  return null;
}

const lettersAtEnd = /[^\s—–…“”"«»„‹›‘「」『』《》〈〉()[\]（）［］【】、。，．！？；：]+$/u;
const spacelessAtEnd = new RegExp(`(?=[\\p{L}\\p{N}])[${spaceless}]\\p{M}*$`, 'u');
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function wordBefore(text: string, end: number): number | null {
  const from = Math.max(0, end - longestPhrase);
  const near = text.slice(from, end).replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
  const word = lettersAtEnd.exec(near);
  if (!word) return null;
  const offset = spacelessAtEnd.test(near) ? lastSegment(word[0]) : 0;
  const start = from + word.index + offset;
  return isInsidePair(text, start) ? start + 1 : start;
}

/** Offset of the last word; the endings of Japanese words, which are hiragana, go with them. */
function lastSegment(run: string): number {
  const segments = Array.from(segmenter.segment(run));
  let last = segments.pop();
  while (last && /^\p{Script=Hiragana}+$/u.test(last.segment) && segments.length > 0) {
    last = segments.pop();
  }
  return last?.index ?? 0;
}
