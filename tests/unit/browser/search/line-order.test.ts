import { describe, expect, it } from 'vitest';
import { LineOrder, type SortKey } from '../../../../src/browser/search/line-order.ts';
import { line } from './lines.ts';

const lines = [
  line({ title: '1', left: 'She had a “noble', right: ', dim', date: '2010', speaker: null }),
  line({ title: '2', left: 'the Great ', right: ' went out', date: '1999-12', speaker: 'Émil' }),
  line({ title: '3', left: '', right: ' and', date: '2010-02-01', speaker: 'Zoe' }),
  line({ title: '4', left: 'a great, GREAT ', right: '.', date: '2004', speaker: 'Eve' }),
];

function sorted(...keys: SortKey[]): string {
  const order = new LineOrder();
  for (const key of keys) order.sortBy(key);
  return order
    .sorted(lines)
    .map(({ title }) => title)
    .join('');
}

describe('lines', () => {
  it('stand as they came, until something else is asked for', () => {
    expect(sorted()).toBe('1234');
  });

  it('are sorted by the words before them, the nearest first', () => {
    expect(sorted('before')).toBe('4213');
  });

  it('are sorted by the words after them', () => {
    expect(sorted('after')).toBe('3124');
  });

  it('are sorted by speaker and by date, those without at the end', () => {
    expect(sorted('speaker')).toBe('2431');
    expect(sorted('year')).toBe('2413');
  });

  it('are turned round when the same is asked for again, and again', () => {
    expect(sorted('year', 'year')).toBe('3142');
    expect(sorted('year', 'year', 'year')).toBe('2413');
    expect(sorted('place')).toBe('4321');
    expect(sorted('speaker', 'speaker')).toBe('3421');
  });

  it('come in the usual order again when something else was asked for in between', () => {
    expect(sorted('year', 'year', 'place', 'year')).toBe('2413');
  });
});
