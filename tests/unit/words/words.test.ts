import { expect, test } from 'vitest';
import { forms } from '../../../src/exports/forms.ts';
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
