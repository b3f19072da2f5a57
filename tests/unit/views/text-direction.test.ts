import { expect, test } from 'vitest';
import { textDirection } from '../../../src/views/text-direction.ts';

test.each([
  ['Plain words.', 'ltr', 'ltr'],
  ['שלום, he said.', 'ltr', 'ltr'],
  ['שלום', 'ltr', 'rtl'],
  ['“مرحبا” 12', 'ltr', 'rtl'],
  ['Stub ما هو الفيلم؟', 'rtl', 'rtl'],
  ['English alone, 12.', 'rtl', 'ltr'],
  ['映画', 'rtl', 'ltr'],
  ['12 – […]', 'ltr', 'ltr'],
  ['12 – […]', 'rtl', 'rtl'],
  ['٣٤٥', 'ltr', 'ltr'],
  ['𞤀𞤣', 'ltr', 'rtl'],
  ['', 'rtl', 'rtl'],
] as const)('“%s” in an interview set %s is set %s', (text, own, expected) => {
  expect(textDirection(text, own)).toBe(expected);
});
