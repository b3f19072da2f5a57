import { segment } from '../../../../src/importers/segment/index.ts';
import type { Names } from '../../../../src/importers/cast/names.ts';
import type { Piece, SourceBlock } from '../../../../src/importers/types.ts';
import { told } from '../told.ts';

/** What a file was understood as: its shape, its pieces as `Q: …`, `A: …`, `heading: …`, its doubts’ lines. */
export function understand(blocks: readonly SourceBlock[], names: Names = told) {
  const { shape, pieces, doubts, omitted, statements } = segment(blocks, names);
  return {
    shape,
    pieces: pieces.map(say),
    doubtful: doubts.map(({ line }) => line),
    reasons: doubts.map(({ reason }) => reason),
    omitted: omitted.map(({ text }) => text),
    edited: statements.edited?.text ?? null,
    credits: statements.credits.map(({ text }) => text),
  };
}

/** `Q+` goes on with a turn. */
function say(piece: Piece): string {
  if (piece.kind === 'caption') {
    const { text, credit, src } = piece;
    return ['caption', src, credit && `(${credit})`].filter(Boolean).join(' ') + `: ${text}`;
  }
  if (piece.kind === 'pull-quote') return `pull-quote of ${piece.of}: ${piece.text}`;
  if (piece.kind === 'heading') return `heading: ${piece.text}`;
  const { voice, text, opens, label } = piece;
  if (!voice) return `introduction: ${text}`;
  const who = voice.kind === 'label' ? voice.label : voice.kind === 'asks' ? 'Q' : 'A';
  return `${who}${opens ? '' : '+'}: ${label && voice.kind !== 'label' ? `${label}|` : ''}${text}`;
}
