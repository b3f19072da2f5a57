import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactKey, fold, isUnspaced, prefixKey, wordsOf } from '../../../src/search/words.ts';

function forms(text: string): string[] {
  return wordsOf(text).map(({ form }) => form);
}

describe('A word is looked up', () => {
  test.each([
    ['Don’t', 'dont'],
    ["DON'T", 'dont'],
    ['Café', 'cafe'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['İstanbul', 'istanbul'],
    ['ΛΌΓΟΣ', 'λογοσ'],
    ['Ёлка', 'елка'],
    ['ﬁlm', 'film'],
    ['Ｈｅｒ', 'her'],
    ['فِيلْم', 'فيلم'],
    ['שָׁלוֹם', 'שלום'],
    ['ガ', 'ガ'],
    ['ｶﾞ', 'ガ'],
    ['٢٠١٣', '2013'],
    ['२०१३', '2013'],
    ['𝟐𝟎𝟏𝟑', '2013'],
    ['\u0301', ''],
    ['葛\u{e0100}', '葛'],
    ['\ud800', ''],
  ])('%s as %s', (word, form) => {
    expect(fold(word)).toBe(form);
  });
});

describe('A text falls into words', () => {
  test.each([
    ['We edited—for “fourteen” months.', ['we', 'edited', 'for', 'fourteen', 'months']],
    ['M*A*S*H, 2.35:1, sci-fi', ['m', 'a', 's', 'h', '2', '35', '1', 'sci', 'fi']],
    ['rock ’n’ roll, the ’68ers’ cut', ['rock', 'n', 'roll', 'the', '68ers', 'cut']],
    ['映画を作る', ['映画', 'を', '作る']],
    ['Filmの話', ['film', 'の', '話']],
    ['ｽﾊﾟｲｸ', ['スパイク']],
    ['tea ☕️ and 1️⃣', ['tea', 'and', '1']],
    ['… — !?', []],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test('which stand where they say, in order and apart, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(fold(text.slice(word.start, word.end))).toBe(word.form);
          end = word.end;
        }
      }),
    );
  });

  test('that are the same when looked up again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { form } of wordsOf(text)) expect(fold(form)).toBe(form);
      }),
    );
  });
});

test('Japanese, Chinese and Thai set no spaces', () => {
  expect(['映画', 'カメラ', 'ไทย'].map(isUnspaced)).toEqual([true, true, true]);
  expect(['film', '영화', 'فيلم'].map(isUnspaced)).toEqual([false, false, false]);
});

test('In the index every word has an end, and nothing that Pagefind would take apart', () => {
  expect(exactKey('noble')).toBe('nobleǂ');
  expect(exactKey('nobleman').startsWith(prefixKey('noble'))).toBe(true);
  expect(exactKey('noble').startsWith(exactKey('nob'))).toBe(false);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { form } of wordsOf(text)) {
        const key = exactKey(form);
        expect(key.normalize('NFD').replace(/\p{M}/gu, '')).toBe(key);
        expect(key.toLowerCase()).toBe(key);
      }
    }),
  );
});
