import {
  writeTime,
  type Block,
  type Interview,
  type Passage,
  type Text,
} from '../interview/index.ts';
import type { Exported } from './exported.ts';
import { leftOutAsides } from './left-out.ts';
import { openingLines } from './opening-lines.ts';

/**
 * An interview as plain text: a paragraph a line, blank lines between, `Name:` before the words of a
 * turn, `[1]` for a note and the notes at the end.
 *
 * What plain text cannot tell from somebody's words is left out: pull-quotes, pictures, quotations.
 */
export function plainText(interview: Interview): Exported {
  const numbers = new Map(interview.notes.map(({ name, number }) => [name, number]));
  const paragraphs = [
    ...linesAbove(interview),
    ...conversation(interview, numbers),
    ...interview.notes.map(({ number, type, paragraphs: [first, ...others] }) => {
      const lead = type === 'correction' ? 'Correction: ' : '';
      const words = [first, ...others].flatMap((text) => (text ? [oneLine(text.text)] : []));
      return `[${number}] ${lead}${words.join(' ')}`;
    }),
  ];
  const bytes = new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`);
  return { bytes, leftOut: leftOutAsides(interview) };
}

function linesAbove(interview: Interview): string[] {
  const { title, dek, byline, statements, corrections, source } = openingLines(interview);
  const above = dek === null ? [title, byline] : [title, dek, byline];
  return [...above, ...statements, ...corrections, source].map(oneLine);
}

function conversation(
  { introduction, sections }: Interview,
  numbers: ReadonlyMap<string, number>,
): string[] {
  const written = (blocks: readonly Block[], name: string | null): string[] =>
    blocks
      .filter((block) => block.kind === 'passage')
      .map((passage, index) => {
        const label = index === 0 && name !== null ? `${name}: ` : '';
        return label + writePassage(passage, numbers);
      });
  return [
    ...written(introduction, null),
    ...sections.flatMap(({ heading, turns }) => [
      ...(heading ? [withMarks(heading, numbers)] : []),
      ...turns.flatMap(({ speaker, blocks }) => written(blocks, speaker?.name ?? null)),
    ]),
  ];
}

function writePassage(passage: Passage, numbers: ReadonlyMap<string, number>): string {
  const time = passage.time === null ? '' : `[${writeTime(passage.time)}] `;
  return time + withMarks(passage, numbers);
}

/** The words with the marks of their notes where they stand. */
function withMarks({ text, spans }: Text, numbers: ReadonlyMap<string, number>): string {
  const marks = spans.filter((span) => span.kind === 'note').toSorted((a, b) => a.end - b.end);
  let written = '';
  let done = 0;
  for (const { end, note } of marks) {
    written += `${text.slice(done, end)}[${numbers.get(note) ?? note}]`;
    done = end;
  }
  return oneLine(written + text.slice(done));
}

/** In plain text a line is a paragraph. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
