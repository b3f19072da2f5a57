import { describe, expect, test } from 'vitest';
import { cutWords } from '../../../../src/share/cards/cut-words.ts';

// Invented.
const words = {
  text: 'We lit a lamp. Then we waited for snow.',
  emphasis: [
    { start: 3, end: 6 },
    { start: 15, end: 29 },
  ],
};

describe('Words that are too long', () => {
  test('are cut behind a word or a sentence, the longest first, and say so', () => {
    const cuts = cutWords(words, 'en');
    const texts = cuts.map((cut) => cut.words.text);
    expect(texts[0]).toBe('We lit a lamp. Then we waited for snow […]');
    expect(texts).toContain('We lit a lamp. […]');
    expect(texts).toContain('We lit a lamp. Then we […]');
    expect(texts.at(-1)).toBe('We […]');
    expect(texts.every((text) => text.endsWith(' […]'))).toBe(true);
  });

  test('are known to end a sentence', () => {
    const ends = cutWords(words, 'en').filter(({ endsSentence }) => endsSentence);
    expect(ends.map((cut) => cut.words.text)).toEqual(['We lit a lamp. […]']);
  });

  test('keep the emphasis that is left of them', () => {
    const cut = cutWords(words, 'en').find((one) =>
      one.words.text.startsWith('We lit a lamp. Then […]'),
    );
    expect(cut?.words.emphasis).toEqual([
      { start: 3, end: 6 },
      { start: 15, end: 19 },
    ]);
  });

  test('are cut between words in a script without spaces', () => {
    const text = '私たちは待った。雪が降った。';
    const texts = cutWords({ text, emphasis: [] }, 'ja').map((cut) => cut.words.text);
    expect(texts).toContain('私たちは待った。 […]');
    expect(texts.some((one) => /^私たち(?:は)? \[…\]$/u.test(one))).toBe(true);
  });
});
