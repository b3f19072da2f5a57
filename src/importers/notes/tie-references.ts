import { sliceLine } from '../source-line.ts';
import type {
  Doubt,
  Omission,
  SourceBlock,
  SourceDocument,
  SourceLine,
  SourceNote,
} from '../types.ts';
import { findNoteList, type NoteList } from './find-note-list.ts';
import { takeMarks } from './take-marks.ts';

interface Tied {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
  readonly omitted: readonly Omission[];
  readonly doubts: readonly Doubt[];
}

/**
 * Makes notes of what plain text can only number: `[1]` in the text, and `[1] …` or `1. …` in a list at
 * the end. That is certain where each number stands once in the text, in order, and once in the list;
 * where it is not, all stays as it is, and is doubtful.
 *
 * `In that year [1], it was.` … `[1] 1968.` → `In that year[^1], it was.` with the note `1968.`
 */
export function tieReferences(document: SourceDocument): Tied {
  const { blocks, notes } = document;
  const untied: Tied = { blocks, notes, omitted: [], doubts: [] };
  const lines = blocks.flatMap((block) => block.lines);
  const list = findNoteList(lines);
  // Where the format has notes of its own, numbers in brackets are something else.
  if (!list || notes.some(({ note }) => note.startsWith(prefix))) return untied;
  if (notes.some(({ kind }) => kind === 'footnote')) return untied;
  const marks = lines.slice(0, list.from).flatMap(({ text, line }) =>
    Array.from(text.matchAll(list.mark), (match) => ({
      number: list.numberOf(match),
      line,
      text,
    })),
  );
  const isTied =
    marks.every(({ text }) => text.replace(list.mark, '').trim() !== '') &&
    marks.length === list.items.length &&
    marks.every(({ number }, index) => number === index + 1);
  const [first] = marks;
  if (!isTied) return first ? { ...untied, doubts: [misfit(first, list)] } : untied;
  const gone = new Set(lines.slice(list.from, list.to));
  const title = list.title ? [{ line: list.title.line, text: list.title.text }] : [];
  return {
    blocks: blocks.flatMap((block) => {
      const kept = block.lines.filter((line) => !gone.has(line));
      const tied = kept.map((line) => takeMarks(line, list, prefix));
      return tied.length > 0 ? [{ ...block, lines: tied }] : [];
    }),
    notes: [...notes, ...list.items.map(toNote)],
    omitted: title.map((one) => ({
      ...one,
      reason: 'The title of the notes, which stand at their words now',
    })),
    doubts: [],
  };
}

/** Of the ids of such notes. */
const prefix = 'reference ';

function toNote({ line, behind }: NoteList['items'][number], index: number): SourceNote {
  const { text, spans } = sliceLine(line, behind);
  const paragraph = spans ? { text, spans } : { text };
  return {
    note: `${prefix}${index + 1}`,
    line: line.line,
    paragraphs: [paragraph],
    kind: 'footnote',
  };
}

function misfit({ line, text }: Pick<SourceLine, 'line' | 'text'>, { items }: NoteList): Doubt {
  const reason = `Numbers in brackets look like marks of notes, but do not fit the ${items.length} at the end one to one; all kept as words`;
  return { line, reason, text };
}
