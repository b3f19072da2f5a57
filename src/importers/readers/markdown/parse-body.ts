import type { Token } from 'markdown-it';
import type { Omission, SourceLine, SourceNote } from '../../types.ts';
import { omitGroups } from '../html/omit-groups.ts';
import { joinLines } from '../rich-text/join-lines.ts';
import type { PlainParagraph, PlainParagraphs } from './mask-plain.ts';
import { parseLines } from './parse-lines.ts';
import { sweepTokens } from './sweep-tokens.ts';
import { type OpenBlock, readTokens } from './token-reader.ts';

/** What stands below the front matter. */
export interface Body {
  readonly blocks: readonly OpenBlock[];
  readonly notes: readonly SourceNote[];
  readonly omitted: readonly Omission[];
  /** For the inventory. */
  readonly swept: readonly string[];
}

/**
 * Reads the lines of a file, some of which may be masked.
 *
 * @param plain the paragraphs that are masked, by the line they begin on
 * @returns null where not all of these stand by themselves
 */
export function parseBody(lines: readonly string[], plain: PlainParagraphs): Body | null {
  const { tokens, titles, parseNote } = parseLines(lines);
  const labels = new Set(tokens.flatMap(labelOf));
  const isNote = (label: string): boolean => labels.has(label);
  const read = readTokens(tokens, { linesBefore: 0, plain, isNote });
  if (read.plain !== plain.size) return null;
  const maskedAt = (index: number): readonly PlainParagraph[] | undefined => {
    const { level, map } = tokens[index - 1] ?? {};
    return level === 0 && map ? plain.get(map[0]) : undefined;
  };
  const inNotes = read.notes.map(({ label, line, content }) => {
    const inside = parseNote(content);
    const found = readTokens(inside, { linesBefore: line - 1, plain: new Map(), isNote });
    const runs = found.blocks.flatMap((block) => block.runs);
    const note = {
      note: label,
      line,
      paragraphs: runs.flatMap(joinRun),
      kind: 'footnote',
    } as const;
    return { note, found, swept: sweepTokens(inside, isNote) };
  });
  const all = [read, ...inNotes.map(({ found }) => found)];
  const omitted = [...all.flatMap((one) => one.omitted), ...titles()];
  const lostLinks = all.flatMap((one) => one.lostLinks);
  return {
    blocks: read.blocks,
    notes: numberRepeated(inNotes.map(({ note }) => note)),
    omitted: [...omitted, ...omitGroups({ marks: [], lostLinks })],
    swept: [
      // In their order, so that the blocks can be compared with them word by word.
      ...tokens.flatMap(
        (token, index) => maskedAt(index)?.flatMap(withoutMarks) ?? sweepTokens([token], isNote),
      ),
      ...inNotes.flatMap(({ swept }) => swept),
      ...all.flatMap((one) => one.swept),
      ...titles().map(({ text }) => text),
    ],
  };
}

/** All that a plain paragraph has besides its words. */
function withoutMarks({ lines }: PlainParagraph): string[] {
  return lines.map((line) => line.replaceAll('**', ''));
}

function labelOf({ type, meta }: Token): string[] {
  return type === 'note_definition' ? [String(meta?.['label'])] : [];
}

function joinRun([first, ...rest]: readonly SourceLine[]): SourceLine[] {
  return first ? [joinLines([first, ...rest])] : [];
}

/** A mark means the first note of its name; others of that name have none. */
function numberRepeated(notes: readonly SourceNote[]): SourceNote[] {
  const seen = new Set<string>();
  return notes
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((note) => {
      const isFirst = !seen.has(note.note);
      seen.add(note.note);
      return isFirst ? note : { ...note, note: `${note.note} of line ${note.line}` };
    });
}
