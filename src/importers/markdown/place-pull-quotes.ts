import { findQuote } from '../../interview/index.ts';
import type { Doubt, Piece } from '../types.ts';

/**
 * The pull-quotes whose words the site will not find in the passage they are said to repeat, by their
 * position among the pieces. They are kept as paragraphs, for the site refuses to misquote.
 */
export function findMisquotes(pieces: readonly Piece[]): {
  readonly misquotes: ReadonlySet<number>;
  readonly doubts: readonly Doubt[];
} {
  const misquotes = new Set<number>();
  const doubts: Doubt[] = [];
  if (!pieces.some(({ kind }) => kind === 'pull-quote')) return { misquotes, doubts };
  const passages = pieces.filter(({ kind, text }) => kind === 'passage' && text !== '');
  const byLine = Map.groupBy(passages, ({ line }) => line);
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'pull-quote') continue;
    const { line, text, of } = piece;
    const repeated = (byLine.get(of) ?? []).map((passage) => ({ id: '', text: passage.text }));
    // A dash would make a source of it.
    const isSource = /^(?:[—―–]|--)/u.test(text);
    if (!isSource && repeated.length > 0 && findQuote(text, repeated, 0) !== null) continue;
    misquotes.add(index);
    const reason = `The site would not find these words in line ${of}; kept as a paragraph`;
    doubts.push({ line, reason, text });
  }
  return { misquotes, doubts };
}
