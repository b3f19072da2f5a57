import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metaDescription } from '../../../src/views/meta-description.ts';

test('short sentences stay whole, in one line', () => {
  expect(metaDescription('One  lamp.\n', 'One moth.')).toBe('One lamp. One moth.');
});

test('long ones are cut at a word, and say so', () => {
  const text = metaDescription(`${'lantern, '.repeat(18)}moths and lamps`);
  expect(text).toBe(`${'lantern, '.repeat(16)}lantern…`);
});

test('what is cut behind a sentence is whole', () => {
  const sentence = `${'A lamp and a moth met '.repeat(6)}again.`;
  expect(metaDescription(sentence, 'Incomprehensibilities everywhere.')).toBe(sentence);
});

test('no character is cut in two, in any script', () => {
  expect(metaDescription('🎞'.repeat(200))).toBe(`${'🎞'.repeat(79)}…`);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const description = metaDescription(text);
      expect(description.length).toBeLessThanOrEqual(160);
      expect(description.isWellFormed()).toBe(true);
      expect(description === '').toBe(text.trim() === '');
    }),
  );
});
