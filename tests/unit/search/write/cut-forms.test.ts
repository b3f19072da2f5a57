import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutForms, tellingStart } from '../../../../src/search/write/cut-forms.ts';

test('Forms that begin alike stay together where it costs little', () => {
  const forms = ['lamp', 'lamps', 'moth', 'moths', 'mothy', 'night', 'nights', 'paper'];
  expect(
    cutForms(
      forms,
      forms.map(() => 1),
      4,
    ),
  ).toEqual([0, 5]);
});

test('Where all begin alike they are cut all the same', () => {
  const forms = Array.from({ length: 20 }, (_, n) => `lam${String(n).padStart(2, '0')}`);
  expect(
    cutForms(
      forms,
      forms.map(() => 1),
      5,
    ),
  ).toEqual([0, 5, 10, 15]);
  expect(cutForms([], [], 5)).toEqual([]);
});

test('A start tells the file of every form that there is', () => {
  const form = fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' });
  fc.assert(
    fc.property(fc.uniqueArray(form, { minLength: 1, maxLength: 60 }), (unsorted) => {
      const forms = unsorted.toSorted();
      const cuts = cutForms(
        forms,
        forms.map((one) => one.length),
        12,
      );
      const starts = cuts.map((cut) => tellingStart(forms[cut] ?? '', forms[cut - 1] ?? null));
      expect(cuts[0]).toBe(0);
      for (const [index, one] of forms.entries()) {
        const file = starts.findLastIndex((start) => start <= one);
        expect(cuts.findLastIndex((cut) => cut <= index)).toBe(file);
      }
    }),
  );
});

test('A start is as short as can be, and later than the last form before it', () => {
  expect(tellingStart('moth', 'lamps')).toBe('m');
  expect(tellingStart('lantern', 'lamps')).toBe('lan');
  expect(tellingStart('lamps', 'lamp')).toBe('lamps');
  expect(tellingStart('lamp', null)).toBe('');
});
