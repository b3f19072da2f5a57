import { withEditorial, type Editorial } from '../../interview/index.ts';
import type { Piece } from '../types.ts';
import { soundIn } from './sounds.ts';

/** What somebody put in brackets who was not speaking. */
export interface EditorsNote {
  readonly kind: Editorial;
  /** With its brackets. */
  readonly text: string;
  readonly line: number;
}

/**
 * The editor’s notes of a piece: everything in square brackets, and of what stands in round ones that
 * which can only have been heard, `(laughs)`. All of it stays in the text.
 */
export function listBrackets({ text, line }: Pick<Piece, 'text' | 'line'>): EditorsNote[] {
  const found: (EditorsNote & { start: number })[] = [];
  if (text.includes('[')) {
    for (const span of withEditorial({ text, spans: [] }).spans) {
      if (span.kind !== 'editorial') continue;
      const { start, end, editorial } = span;
      const sound = editorial === 'gloss' ? soundIn(text.slice(start + 1, end - 1)) : null;
      found.push({ kind: sound ?? editorial, text: text.slice(start, end), line, start });
    }
  }
  for (const match of text.matchAll(round)) {
    const kind = soundIn(match[1] ?? '');
    if (kind !== null) found.push({ kind, text: match[0], line, start: match.index });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ kind, text, line }) => ({ kind, text, line }));
}

/** Short, and without brackets in it. */
const round = /[(（]([^()（）[\]]{1,60})[)）]/gu;
