import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPassage } from '../../../../src/browser/search/cut-passage.ts';

const words = (number: number): string =>
  Array.from({ length: number }, (_, index) => `word${index}`).join(' ');
const rangeOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
const shown = (text: string, lit: readonly { start: number; end: number }[], longest: number) =>
  cutPassage(text, lit, longest)
    .map((piece) => piece.text)
    .join('');

describe('a passage among results', () => {
  test('is shown whole where it is short, its words lit', () => {
    const text = 'A lamp, and a second lamp.';
    const lit = [rangeOf(text, 'lamp'), { start: 21, end: 25 }];
    expect(cutPassage(text, lit, 100)).toEqual([
      { text: 'A ', lit: false },
      { text: 'lamp', lit: true },
      { text: ', and a second ', lit: false },
      { text: 'lamp', lit: true },
      { text: '.', lit: false },
    ]);
  });

  test('is cut at words, to where most of the words found stand', () => {
    const text = words(200);
    const lit = ['word10 ', 'word150', 'word152', 'word155'].map((word) =>
      rangeOf(text, word.trim() === word ? word : word.trimEnd()),
    );
    const cut = shown(text, lit, 120);
    expect(cut).toMatch(/^… word\d+ .*word150 .*word155 .*word\d+ …$/);
    expect(cut).not.toContain('word10 ');
    for (const word of cut.replaceAll('…', '').trim().split(' ')) {
      expect(text.split(' ')).toContain(word);
    }
  });

  test('always shows a word found, were it longer than all that is shown', () => {
    const text = `${words(50)} ${'x'.repeat(300)} ${words(50)}`;
    const pieces = cutPassage(text, [rangeOf(text, 'x'.repeat(300))], 100);
    expect(pieces.find(({ lit }) => lit)?.text).toBe('x'.repeat(300));
  });

  test('takes no harm from ranges that do not fit', () => {
    const wrong = [
      { start: 3, end: 2 },
      { start: -4, end: 2 },
      { start: 1, end: 99 },
      { start: Number.NaN, end: 3 },
    ];
    expect(shown('a lamp', wrong, 100)).toBe('a lamp');
  });

  test('is a part of its text, in order, with nothing broken in two, wherever it is cut', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' });
    const ends = fc.array(fc.nat(400), { maxLength: 12 });
    fc.assert(
      fc.property(text, ends, fc.integer({ min: 90, max: 200 }), (whole, numbers, longest) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const lit = sorted
          .flatMap((start, index) =>
            index % 2 === 0 ? [{ start, end: sorted[index + 1] ?? 0 }] : [],
          )
          .filter(({ start, end }) => isBorder(whole, start) && isBorder(whole, end));
        const pieces = cutPassage(whole, lit, longest);
        const cut = pieces.map((piece) => piece.text).join('');
        const inner = cut.replace(/^… /, '').replace(/ …$/, '');
        expect(whole.includes(inner) || whole.includes(cut)).toBe(true);
        if (whole.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
        if (whole.length <= longest) expect(cut).toBe(whole);
      }),
    );
  });
});

function isBorder(text: string, offset: number): boolean {
  return !/^[\udc00-\udfff]/.test(text.slice(offset));
}
