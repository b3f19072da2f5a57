import type { Omission } from '../../types.ts';
import { readTime } from '../speech/seconds.ts';
import type { Columns } from './find-columns.ts';
import { isRestOfWords } from './read-rows.ts';

type Rows = readonly (readonly string[])[];

/** The headings, the columns that are not read, and cells that should be times and are none. */
export function listOthers(rows: Rows, columns: Columns, hasHeadings: boolean): Omission[] {
  const headings = hasHeadings ? (rows[0] ?? []) : [];
  const others = new Map<number, string[]>();
  const times: { line: number; text: string }[] = [];
  for (const [index, row] of rows.entries()) {
    if (hasHeadings && index === 0) continue;
    for (const [at, cell] of row.entries()) {
      const text = cell.trim();
      if (text === '' || at === columns.text || at === columns.speaker) continue;
      if (isRestOfWords(at, columns, headings)) continue;
      if (at === columns.start || at === columns.end) {
        if (readTime(text) === null) times.push({ line: index + 1, text });
      } else {
        const known = others.get(at);
        if (known) known.push(text);
        else others.set(at, [text]);
      }
    }
  }
  const named = headings.filter((heading) => heading.trim() !== '').join(' ');
  return [
    ...(named === '' ? [] : [{ line: 1, reason: 'The headings of the columns', text: named }]),
    ...[...others].map(([at, cells]) => {
      const heading = (headings[at] ?? '').trim() || String(at + 1);
      return { line: 1, reason: `The column “${heading}”`, text: cells.join(' ') };
    }),
    ...times.map((cell) => ({ reason: 'Stands in a column of times and is none', ...cell })),
  ];
}

/** The words of all cells but speakers' names and times, which are data here. */
export function takeStock(cells: Rows, columns: Columns, hasHeadings: boolean): string[] {
  const rows = cells.filter((row) => row.length > 1 || row[0] !== '');
  return rows.flatMap((row, index) =>
    row.filter((cell, at) => {
      if (hasHeadings && index === 0) return true;
      if (at === columns.speaker) return false;
      return (at !== columns.start && at !== columns.end) || readTime(cell) === null;
    }),
  );
}
