import { expect, test } from 'vitest';
import { refuseCharacters } from '../../../../src/importers/files/refuse-characters.ts';

test.each([
  ['a\0b', 'Line 1: The character U+0000'],
  ['a\r\nb\rc\0', 'Line 3: The character U+0000'],
])('%j is no text', (text, reason) => {
  expect(() => refuseCharacters(text)).toThrow(reason);
});

test.each([
  'a\tb\r\nc\rd',
  'page\fbreak',
  'line\u2028separator',
  'soft\u00adhyphen',
  '\u200f\u05d0',
  'red \u001b[31m',
  'one \u2066two',
])('%j is let through', (text) => {
  expect(() => refuseCharacters(text)).not.toThrow();
});
