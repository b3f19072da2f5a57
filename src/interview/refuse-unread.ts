import type { Paragraph } from 'mdast';
import type { Finding } from '../problems/problem.ts';

/**
 * Lines that an editor means as more than words, and that Markdown would publish as typed: headings
 * without a space, and tables, which are no part of CommonMark.
 */
export function refuseUnread({ position }: Paragraph, source: string): Finding[] {
  if (!position) return [];
  const { start, end } = position;
  const lines = source.slice(start.offset, end.offset).split('\n');
  return lines.flatMap((line, index): Finding[] => {
    const isTable = index > 0 && isDelimiterRow(line) && isRow(lines[index - 1]);
    const finding = isTable ? table(lines[index - 1] ?? '') : headingUnread(line);
    if (!finding) return [];
    const row = isTable ? index - 1 : index;
    const indent = /^[ \t>]*/u.exec(lines[row] ?? '')?.[0].length ?? 0;
    const column = (row === 0 ? start.column : 1) + indent;
    return [{ ...finding, line: start.line + row, column }];
  });
}

type Unplaced = Omit<Finding, 'line' | 'column'>;

/** Two number signs or more: a single one begins many a line, as in “#1”. */
function headingUnread(line: string): Unplaced | null {
  const [, hashes = '', words = ''] = /^[ \t>]*(#{2,})[^\S\n]*([^#\s].*)$/u.exec(line) ?? [];
  if (hashes === '') return null;
  const level = hashes.length > 3 ? '##' : hashes;
  const message = `Markdown does not take “${short(line)}” for a heading.`;
  const hint = `Put a plain space behind the number signs, “${level} ${short(words)}”, or a backslash before them if they are words.`;
  return { id: 'heading-unread', message, hint };
}

function table(header: string): Unplaced {
  const message = `A table: “${short(header)}”.`;
  const hint = 'Tables are no part of the format: write what it says in sentences.';
  return { id: 'table', message, hint };
}

/** The second line of a table, `|---|:--:|`. */
function isDelimiterRow(line: string): boolean {
  return (
    line.includes('|') &&
    /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u.test(line)
  );
}

function isRow(line: string | undefined): boolean {
  return line?.includes('|') ?? false;
}

function short(line: string): string {
  const words = line.replace(/^[ \t>]+/u, '').trim();
  return words.length > 48 ? `${words.slice(0, 47)}…` : words;
}
