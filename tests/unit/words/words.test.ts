import { expect, test } from 'vitest';
import { forms } from '../../../src/exports/forms.ts';
import { inRow } from '../../../src/words/in-row.ts';
import { words, wordsIn, type Words } from '../../../src/words/index.ts';

test('The words are English unless the site says otherwise', () => {
  expect(words.tag).toBe('en');
});

test('A language is answered by its own words, a regional one by those of the language', () => {
  expect(wordsIn('de').tag).toBe('de');
  expect(wordsIn('de-AT').tag).toBe('de');
});

test('A language without words is refused with those there are', () => {
  expect(() => wordsIn('tlh')).toThrow(/no words of the interface in “tlh”.*de, en/);
});

test('Every form of an interview has a name', () => {
  const names: Words['forms']['names'] = words.forms.names;
  expect(Object.keys(names).toSorted()).toEqual(forms.map(({ extension }) => extension).toSorted());
});

test('A row of names has one way to end, wherever it stands', () => {
  const { row, search } = wordsIn('en');
  expect(['', 'Ada', 'Ada Bo', 'Ada Bo Cal'].map((names) => inRow(names.split(' '), row))).toEqual([
    '',
    'Ada',
    'Ada and Bo',
    'Ada, Bo and Cal',
  ]);
  expect(search.missing(['a', 'b', 'c'])).toBe('“a”, “b” and “c” are nowhere in the library.');
  expect(wordsIn('de').search.missing(['a', 'b', 'c'])).toContain('„a“, „b“ und „c“');
});
