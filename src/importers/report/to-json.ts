import type { Imported } from '../import-transcript.ts';
import type { Piece } from '../types.ts';
import { groupTurns } from './group-turns.ts';
import { listSpeakers } from './list-speakers.ts';

/**
 * What an import understood, as one JSON document. `docs/importing.md` lists its fields; new ones may
 * come, and those that are there stay what they are.
 *
 * @param format the name of the reader that read the file; null: not known
 */
export function toJson(imported: Imported, format: string | null = null): string {
  const { pieces, cast, notes, doubts, statements, footnotes, omitted, shape, unit } = imported;
  const { introduction, turns } = groupTurns(pieces, cast);
  const report = {
    introduction,
    turns,
    captions: textsOf(pieces, 'caption'),
    pullQuotes: textsOf(pieces, 'pull-quote'),
    notes,
    doubtful: doubts,
    speakers: listSpeakers(cast, turns),
    footnotes: footnotes.map(({ kind, line, paragraphs }) => {
      return { kind, line, text: paragraphs.map(({ text }) => text).join('\n\n') };
    }),
    statements: {
      edited: statements.edited?.text ?? null,
      credits: statements.credits.map(({ text }) => text),
    },
    omitted,
    shape,
    unit,
    format,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function textsOf(pieces: readonly Piece[], kind: 'caption' | 'pull-quote'): string[] {
  return pieces.filter((piece) => piece.kind === kind).map(({ text }) => text);
}
