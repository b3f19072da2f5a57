import { expect, test } from 'vitest';
import { canNamesHang } from '../../../src/views/hanging-names.ts';

test('Names hang where each of their words has room in the gutter', () => {
  expect(canNamesHang(['Ada Quill', 'The Invented Lantern', 'Ilse-Marie Orchardson', ''])).toBe(
    true,
  );
  expect(canNamesHang([])).toBe(true);
});

test('One name with a longer word, or of many lines, and none does', () => {
  expect(canNamesHang(['Ada Quill', 'Ada Quillfeatherby'])).toBe(false);
  expect(canNamesHang(['The Lamp and the Quay and the Ferry'])).toBe(false);
});

test('Names that may be parted before each character hang', () => {
  expect(canNamesHang(['灯台守の船着場と渡し船の物語'])).toBe(true);
});
