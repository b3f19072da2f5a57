import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsForRest } from '../../../src/browser/time-left.ts';
import { WordCount } from '../../../src/browser/word-count.ts';

describe('the share that was read', () => {
  const words = new WordCount([10, 30, 60]);

  test('is what stands before the passage, by words', () => {
    expect(words.share(0)).toBe(0);
    expect(words.share(1)).toBe(0.1);
  });

  test('is all at the last passage', () => {
    expect(words.share(2)).toBe(1);
    expect(words.after(2)).toBe(0);
  });

  test('is a share, and never less further on, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1 }), (counts) => {
        const count = new WordCount(counts);
        const shares = counts.map((_, passage) => count.share(passage));
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });
});

test('the time left is said in whole minutes, and no more at the end', () => {
  expect(wordsForRest(1_840)).toBe('8 min left');
  expect(wordsForRest(1)).toBe('1 min left');
  expect(wordsForRest(0)).toBe('');
});
