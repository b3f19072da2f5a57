import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLimit } from '../../../src/library/index-limit.ts';

test('an index of two thousand places lists them all', () => {
  expect(indexLimit([1_000, 1, 999], 0)).toBe(Infinity);
  expect(indexLimit([], 5_000)).toBe(Infinity);
});

test('where there are more, the longest entries are not listed', () => {
  expect(indexLimit([1_990, 3, 7, 1], 0)).toBe(7);
  expect(indexLimit([1_000, 999, 3], 0)).toBe(999);
});

test('entries of one length are listed all or none', () => {
  expect(indexLimit([2, ...Array.from({ length: 500 }, () => 5)], 0)).toBe(2);
  expect(
    indexLimit(
      Array.from({ length: 500 }, () => 5),
      0,
    ),
  ).toBe(0);
});

test('what is listed in any case takes its room first', () => {
  expect(indexLimit([10, 20], 1_980)).toBe(10);
  expect(indexLimit([10, 20], 3_000)).toBe(0);
});

test('what is listed goes into the page, and no longer limit would', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 60 });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 0, max: 2_000 }), (counts, taken) => {
      const listed = (limit: number): number =>
        counts.filter((count) => count <= limit).reduce((sum, count) => sum + count, taken);
      const limit = indexLimit(counts, taken);
      expect(listed(limit)).toBeLessThanOrEqual(2_000);
      if (limit === Infinity) return;
      const next = Math.min(...counts.filter((count) => count > limit));
      expect(listed(next)).toBeGreaterThan(2_000);
    }),
  );
});
