import { describe, expect, test } from 'vitest';
import { findForbiddenCharacters } from '../../../src/interview/forbidden-characters.ts';

function found(text: string): string[] {
  return findForbiddenCharacters(text).map(({ id, line, column, message }) => {
    return `${line}:${column} ${id} ${/U\+\w+/.exec(message)?.[0]}`;
  });
}

describe('Characters that nobody sees', () => {
  test.each([
    ['\0', '1:1 control-character U+0000'],
    ['\u001b', '1:1 control-character U+001B'],
    ['\r', '1:1 control-character U+000D'],
    ['\u0085', '1:1 control-character U+0085'],
    ['\u2028', '1:1 control-character U+2028'],
    ['\u202e', '1:1 control-character U+202E'],
    ['\u2066', '1:1 control-character U+2066'],
    ['\ufffd', '1:1 control-character U+FFFD'],
    ['\u200b', '1:1 invisible-character U+200B'],
    ['\u00ad', '1:1 invisible-character U+00AD'],
    ['\ufeff', '1:1 invisible-character U+FEFF'],
  ])('%j is named', (character, expected) => {
    expect(found(character)).toEqual([expected]);
  });

  test.each([
    '\t',
    '\n',
    ' ',
    '\u00a0',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\ufe0f',
    '👩‍👩‍👧',
    'می\u200cخواهم',
  ])('%j is fine', (character) => {
    expect(found(character)).toEqual([]);
  });

  test('are named with their places', () => {
    expect(found('one\n🎬\u202ethree\u200b')).toEqual([
      '2:3 control-character U+202E',
      '2:9 invisible-character U+200B',
    ]);
    expect(findForbiddenCharacters('\0', 7)).toMatchObject([{ line: 7, column: 1 }]);
  });

  test('are named twenty times at most, and in no time', () => {
    const started = performance.now();
    expect(found('a\n\0'.repeat(200_000))).toHaveLength(20);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
