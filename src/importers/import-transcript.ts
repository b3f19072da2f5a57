import { withEditorial, type Editorial } from '../interview/index.ts';
import { type Cast, castVoices } from './cast/cast-voices.ts';
import { compareWords } from './markdown/compare-words.ts';
import { readBack } from './markdown/read-back.ts';
import { segment } from './segment/index.ts';
import type { Doubt, Piece, SourceDocument, Transcript } from './types.ts';
import { writeBody } from './markdown/write-body.ts';
import { listGaps, type Told, writeFrontMatter } from './markdown/write-front-matter.ts';

/** Everything that is known about an imported interview. */
export interface Imported {
  readonly shape: Transcript['shape'];
  readonly pieces: readonly Piece[];
  readonly cast: Cast;
  /** What an editor put in square brackets. */
  readonly notes: readonly EditorsNote[];
  /** By line. */
  readonly doubts: readonly Doubt[];
  readonly words: { readonly in: number; readonly out: number };
  /** Fields nobody told. */
  readonly gaps: readonly string[];
  /** The whole file. */
  readonly markdown: string;
}

export interface EditorsNote {
  readonly kind: Editorial;
  /** With its brackets. */
  readonly text: string;
  readonly line: number;
}

/**
 * Makes an interview of what a reader found.
 *
 * @throws Refusal where a word would be lost
 */
export function importTranscript(document: SourceDocument, told: Told): Imported {
  const { shape, pieces, doubts } = segment(document.blocks, told);
  const cast = castVoices(pieces, told);
  const markdown = `${writeFrontMatter(told, cast)}\n${writeBody(pieces, cast)}`;
  // Each piece is one block. A label that the source has not is no word of it.
  const seen = readBack(markdown).map(({ label, text }, index) => {
    const piece = pieces[index];
    const isOfSource = piece?.kind === 'passage' && piece.label !== null;
    return isOfSource && label !== null ? `${label} ${text}` : text;
  });
  return {
    shape,
    pieces,
    cast,
    notes: pieces.flatMap(listNotes),
    doubts: [...doubts, ...cast.doubts].sort((a, b) => a.line - b.line),
    words: compareWords(document.inventory.join('\n'), seen.join('\n')),
    gaps: listGaps(told, cast),
    markdown,
  };
}

function listNotes({ text, line }: Piece): EditorsNote[] {
  return withEditorial({ text, spans: [] }).spans.flatMap((span) =>
    span.kind === 'editorial'
      ? [{ kind: span.editorial, text: text.slice(span.start, span.end), line }]
      : [],
  );
}
