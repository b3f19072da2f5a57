import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvName, writeCsv } from '../../../../src/browser/search/write-csv.ts';
import type { Line } from '../../../../src/search/answer.ts';
import { line } from './lines.ts';

const here = 'https://site.invalid/search/?q=lamp';

/** Rows of a file as RFC 4180 has them, read letter by letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text.charAt(++at);
      else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === ',' || text.startsWith('\r\n', at)) {
      row.push(cell);
      cell = '';
      if (letter === ',') continue;
      rows.push(row);
      row = [];
      at++;
    } else cell += letter;
  }
  return rows;
}

const cellsOf = (of: Partial<Line>): string[] =>
  readCsv(writeCsv([line(of)], here).slice(1))[1] ?? [];

describe('a table of lines', () => {
  it('says it is UTF-8, and has a head and a row for each line', () => {
    const text = writeCsv([line({}), line({ kind: 'q' })], here);
    expect(text).toBe(
      '\ufeffleft,hit,right,speaker,role,date,interview,address\r\n' +
        '"It was a ",lamp," that failed.",Ada Lamp,answer,2001-05-06,On lamps,https://site.invalid/interviews/on-lamps/#it-was-a-lamp\r\n' +
        '"It was a ",lamp," that failed.",Ada Lamp,question,2001-05-06,On lamps,https://site.invalid/interviews/on-lamps/#it-was-a-lamp\r\n',
    );
  });

  it('gives any words back as they were', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', "'") });
    fc.assert(
      fc.property(words, words, (left, title) => {
        fc.pre(!(left + title).startsWith('\r') && !title.startsWith('\r'));
        const cells = cellsOf({ left, title });
        expect(cells).toHaveLength(8);
        expect([cells[0], cells[6]]).toEqual([left, title]);
      }),
    );
  });

  it('holds no formula', () => {
    for (const left of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1']) {
      expect(cellsOf({ left })[0]).toBe(`'${left}`);
    }
    expect(cellsOf({ left: 'a = b' })[0]).toBe('a = b');
  });

  it('is named after what was asked', () => {
    expect(csvName('"Noble failure"')).toBe('noble-failure.csv');
    expect(csvName('../../etc/passwd')).toBe('etc-passwd.csv');
    expect(csvName('…')).toBe('lines.csv');
  });
});
