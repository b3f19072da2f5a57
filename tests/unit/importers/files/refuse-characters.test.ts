import { describe, expect, test } from 'vitest';
import { refuseCharacters } from '../../../../src/importers/files/refuse-characters.ts';

describe('characters that nobody can see', () => {
  test.each([
    ['a\0b', 'Line 1: The character U+0000'],
    ['a\r\nb\rc \u001b[31m', 'Line 3: The character U+001B'],
    ['a\n\n\u202eb', 'Line 3: The character U+202E'],
    ['\u0085', 'Line 1: The character U+0085'],
    ['one \u2066two', 'Line 1: The character U+2066'],
  ])('%j is refused by line and code point', (text, reason) => {
    expect(() => refuseCharacters(text)).toThrow(reason);
  });

  test.each([
    'a\tb\r\nc\rd',
    'page\fbreak',
    'line\u2028separator',
    'soft\u00adhyphen',
    '\u200f\u05d0',
  ])('%j is let through', (text) => {
    expect(() => refuseCharacters(text)).not.toThrow();
  });
});
