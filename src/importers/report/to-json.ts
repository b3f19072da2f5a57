import type { Imported } from '../import-transcript.ts';
import { groupTurns } from './group-turns.ts';

/** What an import understood, as one JSON document. `docs/importing.md` lists its fields. */
export function toJson({ pieces, cast, notes, doubts }: Imported): string {
  const textsOf = (kind: 'caption' | 'pull-quote'): string[] =>
    pieces.filter((piece) => piece.kind === kind).map(({ text }) => text);
  const report = {
    ...groupTurns(pieces, cast),
    captions: textsOf('caption'),
    pullQuotes: textsOf('pull-quote'),
    notes,
    doubtful: doubts,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
