import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastAbove, lineAt } from '../../../src/browser/reading-line.ts';

describe('the reading line', () => {
  test('is where the eyes are, a third down the window, as long as the page goes on', () => {
    expect(lineAt(0, 1_000, 10_000)).toBe(300);
    expect(lineAt(8_000, 1_000, 10_000)).toBe(300);
  });

  test('is at the bottom edge when the page is at its end', () => {
    expect(lineAt(9_000, 1_000, 10_000)).toBe(1_000);
    // Scrolled too far by a bouncing finger.
    expect(lineAt(9_100, 1_000, 10_000)).toBe(1_000);
  });

  test('takes in the whole of a page that needs no scrolling', () => {
    expect(lineAt(0, 1_000, 1_000)).toBe(1_000);
  });

  test('never goes up the page while the page is scrolled down', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 0, max: 50_000 }),
        fc.nat(50_000),
        fc.nat(500),
        (viewport, more, from, step) => {
          const whole = viewport + more;
          const first = Math.min(from, more);
          const second = Math.min(first + step, more);
          expect(second + lineAt(second, viewport, whole)).toBeGreaterThanOrEqual(
            first + lineAt(first, viewport, whole) - 1e-6,
          );
        },
      ),
    );
  });
});

describe('the last element above a line', () => {
  const at = (tops: readonly number[]) =>
    tops.map((top) => ({ getBoundingClientRect: () => ({ top }) }));

  // So few that some are equal.
  const height = fc.integer({ min: -9, max: 9 });

  test('is found as if all were measured', () => {
    fc.assert(
      fc.property(fc.array(height), height, (numbers, line) => {
        const tops = numbers.toSorted((a, b) => a - b);
        expect(lastAbove(at(tops), line)).toBe(tops.findLastIndex((top) => top <= line));
      }),
    );
  });

  test('is found among five thousand by measuring thirteen', () => {
    let measured = 0;
    const elements = Array.from({ length: 5_000 }, (_, index) => ({
      getBoundingClientRect: () => {
        measured++;
        return { top: index * 40 };
      },
    }));
    expect(lastAbove(elements, 100_000)).toBe(2_500);
    expect(measured).toBeLessThanOrEqual(13);
  });
});
