import { describe, expect, test } from 'vitest';
import { readLedger, writeLedger } from '../../../src/permalinks/index.ts';
import { publish } from './texts.ts';

// What happens to files: a ledger is refused with the line, or it is what was written. Invented texts.

const { ledger } = publish(
  ['Asker: Where was the lamp?', 'Teller: Under the stairs, where else?', 'Teller: It was off.'],
  ['Asker: Where was the lamp?', 'Teller: Under the stairs, where else? It was off.'],
  ['Teller: Under the stairs, where else? It was off.', '# Later', 'Asker: And “the moth”?'],
);
const file = writeLedger(ledger);
const lines = file.split('\n').slice(0, -1);

const said = (text: string): string[] =>
  readLedger(text).findings.map(({ id, line }) => `${line} ${id}`);
const withLine = (number: number, line: string): string =>
  lines.with(number - 1, line).join('\n') + '\n';
const lineOf = (part: string): number => lines.findIndex((line) => line.includes(part)) + 1;
const changed = (part: string, from: string, to: string): string => {
  const line = lines[lineOf(part) - 1] ?? '';
  expect(line).toContain(from);
  return withLine(lineOf(part), line.replace(from, to));
};

test('The ledger these tests damage has an entry of each state, and is whole', () => {
  expect(readLedger(file)).toEqual({ ledger, findings: [] });
  const states = ledger.entries.map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['live', 'merged', 'retired']));
});

describe('A ledger that was cut off', () => {
  test('is refused, after whatever character that was', () => {
    // Without its last line feed it is whole.
    for (let length = 0; length < file.length - 1; length++) {
      expect(said(file.slice(0, length)), `after ${length}`).not.toEqual([]);
    }
  });

  test('is named with the line, in the middle of one and at its end', () => {
    const third = lines.slice(0, 2).join('\n').length + 1;
    expect(said(file.slice(0, third + 20))).toEqual(['3 ledger-damaged']);
    expect(said(file.slice(0, third))).toEqual(['3 ledger-damaged']);
    expect(said('')).toEqual(['1 ledger-damaged']);
  });

  test('is refused without its beginning, too', () => {
    expect(said(lines.slice(1).join('\n') + '\n')).toContain('1 ledger-damaged');
  });
});

describe('A ledger that git could not merge', () => {
  test('is refused with the lines of the marks', () => {
    const [head, first, ...rest] = lines;
    const conflict = [head, '<<<<<<< HEAD', first, '=======', first, '>>>>>>> theirs', ...rest];
    const found = said(conflict.join('\n') + '\n');
    expect(found).toEqual(
      expect.arrayContaining(['2', '4', '6'].map((at) => `${at} conflict-marker`)),
    );
  });

  test('is refused when both sides were kept, and each id stands there twice', () => {
    const { findings } = readLedger(withLine(2, `${lines[1]}\n${lines[1]}`));
    expect(findings.map(({ line }) => line)).toEqual([3]);
    expect(findings[0]?.message).toContain('on line 2');
  });

  test('is refused when the ends of both sides were kept', () => {
    expect(said(`${file}{"end":true}\n`)).not.toEqual([]);
    expect(said(`${file}${lines.at(1)}\n`)).not.toEqual([]);
  });
});

describe('A line that nobody knows how to read is refused', () => {
  const live = lineOf('"state":"live"');
  test.each([
    ['a state', '"state":"live"', '"state":"asleep"'],
    ['a field', '"kind"', '"colour":"red","kind"'],
    ['a kind', '"kind":"passage"', '"kind":"poem"'],
    ['no id', /"id":"[^"]*",/.exec(lines[live - 1] ?? '')?.[0] ?? '?', ''],
    ['an empty id', /"id":"[^"]*"/.exec(lines[live - 1] ?? '')?.[0] ?? '?', '"id":""'],
    ['no words', '"text"', '"words"'],
    ['a day', '"published":"2026-01-01"', '"published":"yesterday"'],
  ])('%s', (_, from, to) => {
    expect(said(changed('"state":"live"', from, to))).toEqual([`${live} ledger-damaged`]);
  });

  test.each(['null', '[]', '7', '{}', '""', ''])('%j', (line) => {
    expect(said(withLine(2, line))).toContain('2 ledger-damaged');
  });

  test.each(['{"ledger":2}', '{"ledger":1,"more":true}', '{}', ''])('%j in front', (line) => {
    expect(said(withLine(1, line))).toEqual(['1 ledger-damaged']);
  });
});

describe('An id that would answer nothing is refused', () => {
  const merged = lineOf('"state":"merged"');
  const into = /"into":"([^"]*)"/.exec(lines[merged - 1] ?? '')?.[1] ?? '?';

  test('where what it was merged into has no line', () => {
    const without = lines.filter((line) => !line.startsWith(`{"id":"${into}"`));
    expect(without).toHaveLength(lines.length - 1);
    const at = without.findIndex((line) => line.includes('"state":"merged"')) + 1;
    expect(said(without.join('\n') + '\n')).toEqual([`${at} ledger-damaged`]);
  });

  test('where it was merged into itself', () => {
    const own = /"id":"([^"]*)"/.exec(lines[merged - 1] ?? '')?.[1] ?? '?';
    const circle = changed('"state":"merged"', `"into":"${into}"`, `"into":"${own}"`);
    expect(said(circle)).toEqual([`${merged} ledger-damaged`]);
  });
});
