import { groupTurns } from './group-turns.ts';
import type { Imported } from '../import-transcript.ts';
import { printable } from './printable.ts';
import type { Shape } from '../types.ts';

/** What an import understood, for an editor to read on a terminal. Ends with a line break. */
export function summarise(imported: Imported): string {
  const { shape, pieces, cast, notes, doubts, words, gaps } = imported;
  const { introduction, turns } = groupTurns(pieces, cast);
  const lines = [`Shape         ${shapes[shape]}`];
  lines.push(`Introduction  ${count(introduction.length, 'paragraph')}`);
  lines.push(`Turns         ${turns.length}`);
  for (const [speaker, theirs] of Map.groupBy(
    turns,
    ({ speaker, role }) => `${speaker} (${role})`,
  )) {
    lines.push(`  ${theirs.length} × ${speaker}: ${opening(theirs[0]?.text ?? '')}`);
  }
  for (const [kind, title] of [
    ['caption', 'Captions'],
    ['pull-quote', 'Pull-quotes'],
    ['heading', 'Headings'],
  ] as const) {
    const found = pieces.filter((piece) => piece.kind === kind);
    if (found.length > 0 || kind !== 'heading') lines.push(`${title.padEnd(14)}${found.length}`);
    for (const piece of found) {
      const of = piece.kind === 'pull-quote' ? ` (words of line ${piece.of})` : '';
      lines.push(`  line ${piece.line}: ${opening(piece.text)}${of}`);
    }
  }
  const kinds = Map.groupBy(notes, ({ kind }) => kind);
  const counts = Array.from(kinds, ([kind, of]) => `${of.length} ${kind}`);
  lines.push(`Brackets      ${counts.join(', ') || 'none'}`);
  lines.push(`Doubtful      ${doubts.length}`);
  for (const { line, reason, text } of doubts) {
    lines.push(`  line ${line}: ${opening(text)}`, `    ${reason}.`);
  }
  lines.push(`To fill in    ${gaps.join(', ') || 'nothing'}`);
  lines.push(`Words         ${words.in} in, ${words.out} out`);
  return `${lines.map(printable).join('\n')}\n`;
}

const shapes: Readonly<Record<Shape, string>> = {
  labelled: 'turns open with a label',
  bold: 'questions are bold',
  italic: 'questions are in italics',
  heading: 'questions are headings',
  colour: 'questions are in another colour',
  quote: 'questions are set as quotes',
  dash: 'questions or turns open with a dash',
  paired: 'each question stands directly above its answer',
  alternating: 'questions and answers are paragraphs of their own',
  unknown: 'nothing says who speaks',
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function opening(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text;
}
