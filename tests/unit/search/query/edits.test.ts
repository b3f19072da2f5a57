import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween } from '../../../../src/search/query/edits.ts';

test.each([
  ['adaptaton', 'adaptation', 1],
  ['failrue', 'failure', 1],
  ['faillure', 'failure', 1],
  ['gondrey', 'gondry', 1],
  ['johannson', 'johansson', 1],
  ['johanson', 'johannsson', 2],
  ['malkovitch', 'malkovich', 1],
  ['cut', 'cut', 0],
])('“%s” and “%s” are %d edits apart', (typed, known, edits) => {
  expect(editsBetween(typed, known, 2)?.edits).toBe(edits);
});

test('What is farther away is not measured', () => {
  expect(editsBetween('failure', 'noble', 2)).toBeNull();
  expect(editsBetween('abcd', 'badc', 1)).toBeNull();
});

test('Slips that fingers make easily cost less, those in the first letter more', () => {
  const cost = (typed: string, known: string): number => editsBetween(typed, known, 1)?.cost ?? 9;
  expect(cost('faillure', 'failure')).toBeLessThan(cost('faixlure', 'failure'));
  expect(cost('faiulre', 'failure')).toBeLessThan(cost('faizure', 'failure'));
  expect(cost('fsilure', 'failure')).toBeLessThan(cost('fkilure', 'failure'));
  expect(cost('gailure', 'failure')).toBeGreaterThan(cost('faikure', 'failure'));
});

test('It is as far from one word to the other as back', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editsBetween(a, b, 9)?.edits).toBe(editsBetween(b, a, 9)?.edits);
    }),
  );
});
