import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/search/words.ts';
import { kinOf } from '../../../../src/search/write/kin.ts';
import { joinCounts, WordCounts } from '../../../../src/search/write/word-counts.ts';

function counts(paragraphs: readonly (readonly [language: string, text: string])[]) {
  const counter = new WordCounts();
  for (const [language, text] of paragraphs) counter.add(language, text, wordsOf(text));
  return counter.toJSON();
}

test('Paragraphs are counted and not words, by language', () => {
  expect(
    counts([
      ['en-GB', 'Moths, moths! A lamp.'],
      ['en', 'No moths.'],
      ['fr', 'Lamp'],
    ]),
  ).toEqual({
    en: { forms: 'a lamp moths no', counts: [1, 1, 2, 1], spellings: {} },
    fr: { forms: 'lamp', counts: [1], spellings: {} },
  });
});

test('A word that stands in every object is a word like others', () => {
  const { en } = counts([['en', 'Constructor, toString']]);
  expect(en?.forms).toBe('constructor tostring');
  expect(kinOf(counts([['en', 'constructor constructors']]))).toEqual([
    ['constructor', 'constructors'],
  ]);
});

test('Spellings keep the accents that forms have lost, for the stemmers', () => {
  const { fr } = counts([['fr', 'Aimé, AIMÉE. L’été']]);
  expect(fr?.spellings).toEqual({ aime: 'aimé', aimee: 'aimée', lete: 'lété' });
});

test('Of several spellings that with the most accents is kept, whichever comes first', () => {
  for (const text of ['élève éleve', 'éleve élève']) {
    const paragraphs = text.split(' ').map((word): [string, string] => ['fr', word]);
    expect(counts(paragraphs)['fr']?.spellings).toEqual({ eleve: 'élève' });
  }
});

test('However paragraphs are divided among shards, together they count the same', () => {
  const text = fc.array(fc.constantFrom('Café', 'cafe', 'lamp', 'Lamps', 'été'), { maxLength: 6 });
  const paragraph = fc.tuple(
    fc.constantFrom('en', 'fr', 'ja'),
    text.map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(paragraph, fc.boolean())), (paragraphs) => {
      const some = paragraphs.filter(([, first]) => first).map(([one]) => one);
      const others = paragraphs.filter(([, first]) => !first).map(([one]) => one);
      const whole = counts(paragraphs.map(([one]) => one));
      expect(joinCounts([counts(some), counts(others)])).toEqual(whole);
      expect(joinCounts([counts(others), counts(some)])).toEqual(whole);
    }),
  );
});

test('Kin are found in the language they are used in, and in no other', () => {
  const words = counts([
    ['en', 'edit edited editing the editor'],
    ['fr', 'aimé aimer'],
    ['ja', 'moth moths'],
  ]);
  expect(kinOf(words)).toEqual([
    ['edit', 'edited', 'editing'],
    ['aime', 'aimer'],
  ]);
});
