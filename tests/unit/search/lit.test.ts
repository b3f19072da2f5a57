import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLit, litParameter, readLit } from '../../../src/search/lit.ts';

function found(text: string, value: string): string[] {
  return findLit(text, readLit(value)).map(({ start, end }) => text.slice(start, end));
}

test('Words and phrases of an address are found in a text, whatever their case and accents', () => {
  expect(found('A Noble — Failure; the cut, the Café.', 'noble failure,cut,cafe')).toEqual([
    'Noble — Failure',
    'cut',
    'Café',
  ]);
});

test('Phrases are found as a row only, words as whole words only', () => {
  expect(found('Noble was the failure, and nobleman.', 'noble failure')).toEqual([]);
  expect(found('Noble was the failure, and nobleman.', 'noble')).toEqual(['Noble']);
});

test('Of words that overlap the longest is lit', () => {
  expect(found('a noble failure', 'noble,noble failure,failure')).toEqual(['noble failure']);
});

test('Japanese is found however the browser cuts it', () => {
  expect(found('塩の映画館が好き', '映画')).toEqual(['映画']);
});

test('What is written is read back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.stringMatching(/^[a-zа-и映画]{1,8}$/), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 8,
      }),
      (terms) => {
        expect(readLit(decodeURIComponent(litParameter(terms)))).toEqual(terms);
      },
    ),
  );
});

test('Anything may stand in an address', () => {
  for (const value of [
    '',
    ',,,',
    '%',
    '\ud800',
    '__proto__,constructor',
    ' , ,',
    'a '.repeat(50_000),
  ]) {
    expect(findLit('Some words of a text', readLit(value)), value.slice(0, 20)).toEqual(
      value.startsWith('a ') ? [] : expect.any(Array),
    );
  }
  expect(readLit('x,'.repeat(10_000)).length).toBeLessThanOrEqual(64);
});
