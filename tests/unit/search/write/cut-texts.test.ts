import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kind } from '../../../../src/search/format.ts';
import { cutTexts } from '../../../../src/search/write/cut-texts.ts';

const kindsOf = (letters: string): Kind[] => letters.split('') as Kind[];

test('A short interview is one file', () => {
  expect(cutTexts([10, 90, 60], kindsOf('qaa'), 400)).toEqual([0]);
  expect(cutTexts([], [], 400)).toEqual([0]);
});

test('Files begin with a question or a heading where one is near', () => {
  const kinds = kindsOf('qaaqaahqaaqaa');
  const lengths = kinds.map((kind) => (kind === 'q' ? 20 : kind === 'h' ? 4 : 80));
  expect(cutTexts(lengths, kinds, 360)).toEqual([0, 6]);
  expect(cutTexts(lengths, kinds, 180)).toEqual([0, 3, 6, 10]);
});

test('Where nobody asks, files are cut anyway', () => {
  expect(cutTexts(Array(8).fill(100), kindsOf('aaaaaaaa'), 200)).toEqual([0, 2, 4, 6]);
});

test('Cuts go up, and no file is empty or much larger than wished', () => {
  const paragraph = fc.tuple(
    fc.integer({ min: 0, max: 150 }),
    fc.constantFrom(...kindsOf('qaihfno')),
  );
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 200 }), (paragraphs) => {
      const lengths = paragraphs.map(([length]) => length);
      const kinds = paragraphs.map(([, kind]) => kind);
      const starts = cutTexts(lengths, kinds, 400);
      expect(starts[0]).toBe(0);
      for (const [index, start] of starts.entries()) {
        const end = starts[index + 1] ?? lengths.length;
        if (index > 0) expect(end).toBeGreaterThan(start);
        const words = lengths.slice(start, end).reduce((sum, length) => sum + length, 0);
        expect(words).toBeLessThanOrEqual(2 * 400);
      }
    }),
  );
});
