import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Picture } from '../../../../src/content/read-pictures.ts';
import { planPicture } from '../../../../src/views/pictures/plan-picture.ts';

function picture(width: number, height: number, fields: Partial<Picture> = {}): Picture {
  const file = 'interviews/still.jpg';
  return { file, width, height, format: 'jpeg', moving: false, version: '0', ...fields };
}

test('a large picture is made for telephones and for columns, plain and fine', () => {
  expect(planPicture(picture(4000, 2000))).toEqual({
    width: 1440,
    height: 720,
    formats: ['avif', 'webp'],
    widths: [420, 720, 1080, 1440],
    sizes: '(min-width: 726px) 660px, 92vw',
    fallback: 1440,
  });
});

test('a small picture is made in its own size, and the picture itself is the fallback', () => {
  const { widths, width, fallback } = planPicture(picture(430, 300));
  expect({ widths, width, fallback }).toEqual({ widths: [430], width: 430, fallback: null });
});

test('a high picture fits on the screen, and no version is wider than twice its place', () => {
  const { width, height, sizes, widths } = planPicture(picture(3000, 6000));
  expect({ width, height }).toEqual({ width: 400, height: 800 });
  expect(sizes).toBe('(min-width: 440px) 400px, 92vw');
  expect(widths).toEqual([420, 800]);
});

test('a picture that moves is left alone', () => {
  const { formats, widths, fallback } = planPicture(picture(4000, 2000, { moving: true }));
  expect({ formats, widths, fallback }).toEqual({ formats: [], widths: [], fallback: null });
});

test('no version is wider than the picture, or like another, whatever its size', () => {
  const side = fc.integer({ min: 1, max: 16_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const plan = planPicture(picture(width, height));
      expect(plan.widths.length).toBeGreaterThan(0);
      for (const [index, version] of plan.widths.entries()) {
        expect(version).toBeLessThanOrEqual(width);
        expect(version).toBeGreaterThan(plan.widths[index - 1] ?? 0);
      }
      expect(plan.width).toBeGreaterThan(0);
      expect(plan.width).toBeLessThanOrEqual(width);
      expect(plan.height).toBeGreaterThan(0);
      expect(plan.height).toBeLessThanOrEqual(Math.max(height, 1));
    }),
  );
});
