import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, fold, words } from '../../../src/interview/words.ts';
import { word } from './generators/vocabulary.ts';
import { runs } from './seeded.ts';

describe('The words of a text', () => {
  test.each([
    ['don’t stop', ["don't", 'stop']],
    ['2.35:1, M*A*S*H', ['2', '35', '1', 'm', 'a', 's', 'h']],
    ['’68 rock ’n’ roll', ['68', 'rock', 'n', 'roll']],
    ['[T]he [laughs] [t]', ['the', 'laughs', 't']],
    ['science-fiction—yes', ['science', 'fiction', 'yes']],
    ['cafe\u0301', ['café']],
    ['映画と film', ['映', '画', 'と', 'film']],
    ['か\u3099ん スター', ['が', 'ん', 'ス', 'タ', 'ー']],
    ['ที่รัก', ['ที่', 'รั', 'ก']],
    ['영화는', ['영화는']],
    ['فيلمٌ سِت', ['فيلمٌ', 'سِت']],
    ['❤️ 👩‍👩‍👧 — …', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text).map(({ folded }) => folded)).toEqual(expected);
    expect(countWords(text)).toBe(expected.length);
  });

  test('stand where they say they stand', () => {
    fc.assert(
      fc.property(fc.array(word), (all) => {
        const text = all.map((one) => one.text).join(' ');
        let last = 0;
        for (const { start, end, folded } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(fold(text.slice(start, end))).toBe(folded);
          expect(text.slice(start, end).isWellFormed()).toBe(true);
          last = end;
        }
        expect(countWords(text)).toBe(words(text).length);
      }),
      runs(500),
    );
  });

  test('are the same however accents are stored', () => {
    fc.assert(
      fc.property(fc.array(word), (all) => {
        const text = all.map((one) => one.text).join(' ');
        const folded = (form: string): string[] =>
          words(text.normalize(form)).map((one) => one.folded);
        expect(folded('NFD')).toEqual(folded('NFC'));
      }),
      runs(300),
    );
  });
});
