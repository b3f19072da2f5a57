import { readTime } from '../speech/seconds.ts';
import { type Column, readHeading } from './column-names.ts';

/** Which column, counted from 0, holds what. */
export type Columns = Readonly<{ text: number } & Partial<Record<Exclude<Column, 'text'>, number>>>;

export interface Layout {
  readonly hasHeadings: boolean;
  /** null: no column is words. */
  readonly columns: Columns | null;
}

/** Finds out what the columns hold: by their headings, and by what is in them where these say nothing. */
export function findColumns(rows: readonly (readonly string[])[]): Layout {
  const [first = []] = rows;
  const named = readHeadings(first);
  const hasHeadings = named.size > 0 && first.every((cell) => cell.length <= 40);
  const body = (hasHeadings ? rows.slice(1) : rows).slice(0, 2_000);
  const found = new Map<Column, number>(hasHeadings ? named : []);
  const width = Math.max(0, ...body.map((row) => row.length));
  const taken = new Set(found.values());
  const free = Array.from({ length: width }, (_, index) => index).filter((at) => !taken.has(at));
  const cellsOf = (at: number): string[] =>
    body.flatMap((row) => (row[at]?.trim() ? [row[at].trim()] : []));
  const weighed = free.map((at) => ({ at, ...weigh(cellsOf(at)) }));
  if (!found.has('text')) {
    const [most] = weighed.toSorted((a, b) => b.letters - a.letters);
    if (!most || most.letters === 0) return { hasHeadings, columns: null };
    found.set('text', most.at);
  }
  const text = found.get('text') ?? 0;
  if (!hasHeadings) {
    const others = weighed.filter(({ at }) => at !== text);
    const [start, end] = others.filter(({ isTimes }) => isTimes);
    const speaker = others.find(({ isNames }) => isNames);
    if (start) found.set('start', start.at);
    if (end) found.set('end', end.at);
    if (speaker) found.set('speaker', speaker.at);
  }
  return { hasHeadings, columns: { ...Object.fromEntries(found), text } };
}

function readHeadings(cells: readonly string[]): Map<Column, number> {
  const best = new Map<Column, { at: number; rank: number }>();
  for (const [at, cell] of cells.entries()) {
    const heading = readHeading(cell);
    if (!heading) continue;
    const known = best.get(heading.column);
    if (!known || heading.rank < known.rank) best.set(heading.column, { at, rank: heading.rank });
  }
  return new Map([...best].map(([column, { at }]) => [column, at]));
}

interface Weight {
  readonly letters: number;
  readonly isTimes: boolean;
  readonly isNames: boolean;
}

/** Names are short, begin with a capital or a letter that has none, and come again. */
function weigh(cells: readonly string[]): Weight {
  const letters = cells.reduce((sum, cell) => sum + cell.replace(/[^\p{L}]+/gu, '').length, 0);
  const times = cells.filter((cell) => readTime(cell) !== null).length;
  const names = cells.filter((cell) => cell.length <= 40 && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(cell));
  return {
    letters,
    isTimes: cells.length > 0 && times >= cells.length * 0.8,
    isNames:
      cells.length >= 4 &&
      names.length >= cells.length * 0.9 &&
      new Set(cells).size <= cells.length / 2,
  };
}
