import { asTime, readTime } from '../speech/seconds.ts';
import { isMilliseconds } from './column-names.ts';
import type { Columns } from './find-columns.ts';

/** What one row of a table says. */
export interface TableRow {
  readonly line: number;
  /** The lines of its words that are not empty, one at least. */
  readonly lines: readonly string[];
  readonly speaker?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Reads the rows of a table; those without words say nothing. */
export function readRows(
  rows: readonly (readonly string[])[],
  columns: Columns,
  hasHeadings: boolean,
  separator: string,
): TableRow[] {
  const headings = hasHeadings ? (rows[0] ?? []) : [];
  const perSecond = countPerSecond(rows, columns, headings);
  const timeOf = (cell: string | undefined): number | undefined => {
    const time = readTime(cell ?? '');
    return asTime(time === null ? null : time / perSecond);
  };
  return rows.slice(hasHeadings ? 1 : 0).flatMap((row, index): TableRow[] => {
    const lines = wordsOf(row, columns, headings, separator).split(/[\r\n\f\v\u2028\u2029]+/u);
    const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
    if (filled.length === 0) return [];
    const line = index + (hasHeadings ? 2 : 1);
    const speaker = cellAt(row, columns.speaker).replace(/\s+/gu, ' ').trim();
    const [start, end] = [timeOf(cellAt(row, columns.start)), timeOf(cellAt(row, columns.end))];
    const times = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
    return [{ line, lines: filled, ...(speaker !== '' && { speaker }), ...times }];
  });
}

/** Cells beyond the last column are the rest of its words, which nobody put in quotation marks. */
export function isRestOfWords(at: number, { text }: Columns, headings: readonly string[]): boolean {
  return text === headings.length - 1 && at > text;
}

function wordsOf(
  row: readonly string[],
  columns: Columns,
  headings: readonly string[],
  separator: string,
): string {
  if (!isRestOfWords(row.length - 1, columns, headings)) return cellAt(row, columns.text);
  return row.slice(columns.text).join(separator);
}

export function cellAt(row: readonly string[], column: number | undefined): string {
  return column === undefined ? '' : (row[column] ?? '');
}

/** 1, or 1000 where the heading says so, or where seconds would make a word last half a minute. */
function countPerSecond(
  rows: readonly (readonly string[])[],
  columns: Columns,
  headings: readonly string[],
): number {
  if (isMilliseconds(cellAt(headings, columns.start))) return 1_000;
  let latest = 0;
  let words = 0;
  for (const row of rows) {
    const start = cellAt(row, columns.start).trim();
    // Thousandths of a second are written without a point or a colon.
    if (/[.,:]/u.test(start)) return 1;
    latest = Math.max(latest, Number(/^\d{1,12}$/u.exec(start)?.[0] ?? 0));
    words += cellAt(row, columns.text).match(/\S+/gu)?.length ?? 0;
  }
  return latest > words * 30 ? 1_000 : 1;
}
