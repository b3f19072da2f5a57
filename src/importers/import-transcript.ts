import { accountForPieces } from './account/account-for-pieces.ts';
import { accountForReading } from './account/account-for-reading.ts';
import { countWords } from './account/word-characters.ts';
import { type Cast, castVoices } from './cast/cast-voices.ts';
import { showCharacters } from './files/show-characters.ts';
import { checkWritten } from './markdown/check-written.ts';
import { settleFields } from './markdown/settle-fields.ts';
import { type Body, writeBody } from './markdown/write-body.ts';
import { writeLabel } from './markdown/write-label.ts';
import { listGaps, type Told, writeFrontMatter } from './markdown/write-front-matter.ts';
import { type EditorsNote, listBrackets } from './notes/list-brackets.ts';
import { tieReferences } from './notes/tie-references.ts';
import { Refusal } from './refusal.ts';
import { segment } from './segment/index.ts';
import type {
  Doubt,
  Omission,
  Piece,
  SourceDocument,
  SourceNote,
  Statements,
  Transcript,
  Unit,
} from './types.ts';

/** Everything that is known about an imported interview. */
export interface Imported {
  readonly shape: Transcript['shape'];
  readonly pieces: readonly Piece[];
  readonly cast: Cast;
  /** What stands in brackets in the text, by who is not speaking. */
  readonly notes: readonly EditorsNote[];
  /** Footnotes and comments of the source. */
  readonly footnotes: readonly SourceNote[];
  readonly statements: Statements;
  /** Words of the source that are not in the interview, by line. */
  readonly omitted: readonly Omission[];
  /** By line. */
  readonly doubts: readonly Doubt[];
  /** How many the file has, and how many of them came out; the others are in `omitted`. */
  readonly words: { readonly in: number; readonly out: number };
  /** What lines count. */
  readonly unit: Unit;
  /** Fields nobody told. */
  readonly gaps: readonly string[];
  /** The whole file. */
  readonly markdown: string;
}

/**
 * Makes an interview of what a reader found. No word is lost on the way: what the reader found is
 * compared with the file, what the segmenter made with what the reader found, and the Markdown, read
 * again, with what the segmenter made.
 *
 * @throws Refusal where a word would be lost, and where there is nothing but rules and furniture
 */
export function importTranscript(source: SourceDocument, told: Told): Imported {
  accountForReading(source);
  const { document, doubts: hidden } = showCharacters(source);
  const { blocks, notes, ...tied } = tieReferences(document);
  const { about } = document;
  const { shape, pieces, statements, omitted, doubts } = segment(blocks, told, {
    titles: [told.title, told.sourceTitle, about.title].filter((title) => title != null),
    author: about.author ?? null,
  });
  accountForPieces(blocks, { pieces, statements, omitted });
  if (pieces.length === 0) throw new Refusal('holds no words that anybody says');
  const cast = castVoices(pieces, told);
  const body = writeBody({ shape, pieces, notes, cast });
  const fields = settleFields(told, about, statements);
  const markdown = `${writeFrontMatter(fields, cast)}\n${body.markdown}`;
  checkWritten(markdown, body.seen);
  return {
    shape,
    pieces,
    cast,
    notes: pieces.flatMap(listBrackets),
    footnotes: notes,
    statements,
    omitted: byLine([...document.omitted, ...tied.omitted, ...omitted, ...body.omitted]),
    doubts: byLine([...hidden, ...tied.doubts, ...doubts, ...cast.doubts, ...body.doubts]),
    words: {
      in: countWords(source.inventory),
      out: countWords(wordsOut(pieces, cast, body, statements)),
    },
    unit: document.unit,
    gaps: listGaps(fields, cast),
    markdown,
  };
}

/** Every text that came out. Labels that the source does not have are no words of it. */
function* wordsOut(
  pieces: readonly Piece[],
  cast: Cast,
  { notes }: Body,
  { edited, credits }: Statements,
): Generator<string> {
  for (const piece of pieces) {
    if (piece.kind === 'passage' && piece.label !== null) yield writeLabel(piece, cast) ?? '';
    yield piece.text;
    if (piece.kind === 'caption') yield piece.credit ?? '';
  }
  for (const { text } of notes) yield text;
  for (const { text } of edited ? [edited, ...credits] : credits) yield text;
}

function byLine<Placed extends { readonly line: number }>(all: readonly Placed[]): Placed[] {
  return all.toSorted((a, b) => a.line - b.line);
}
