import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/content/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

test('line ends become line feeds and a byte order mark goes, so that places are what editors show', () => {
  const text = 'one\ntwo\n\nthree 😀\n';
  for (const variant of [
    text,
    `\ufeff${text}`,
    text.replaceAll('\n', '\r\n'),
    text.replaceAll('\n', '\r'),
  ]) {
    expect(decode(bytes(variant), 1000)).toEqual({ text, findings: [] });
  }
});

test('a byte order mark elsewhere is a character without width', () => {
  const { findings } = decode(bytes('a\ufeffb'), 1000);
  expect(findings.map(({ id, column }) => [id, column])).toEqual([['invisible-character', 2]]);
});

test('the limit is in bytes, not in characters', () => {
  expect(decode(bytes('é'.repeat(5)), 10).findings).toEqual([]);
  expect(decode(bytes('é'.repeat(6)), 10).findings.map(({ id }) => id)).toEqual(['too-large']);
});

test.each(['', '\ufeff', ' \n\t\r\n', '\u00a0'])('%j is empty', (text) => {
  expect(decode(bytes(text), 100).findings.map(({ id }) => id)).toEqual(['empty-file']);
});

describe('the first byte that is not UTF-8 is named with its place', () => {
  test.each([
    ['a lone byte of windows-1252', bytes('a\nbc', [0xe9], 'd'), 2, 3, 4, '0xE9'],
    ['the same at the end', bytes('ab', [0xe9]), 1, 3, 2, '0xE9'],
    ['two bytes of a sequence of three', bytes('ab', [0xe2, 0x82], 'c'), 1, 3, 2, '0xE2'],
    ['a byte that only goes on', bytes('é', [0x82]), 1, 2, 2, '0x82'],
    ['a surrogate', bytes('a', [0xed, 0xa0, 0x80]), 1, 2, 1, '0xED'],
    ['an overlong slash', bytes('a', [0xc0, 0xaf]), 1, 2, 1, '0xC0'],
    ['beyond Unicode', bytes('a', [0xf5, 0x80, 0x80, 0x80]), 1, 2, 1, '0xF5'],
    ['behind CRLF and an emoji', bytes('a\r\n😀', [0xff]), 2, 3, 7, '0xFF'],
  ])('%s', (_, input, line, column, offset, byte) => {
    const { text, findings } = decode(input, 1000);
    expect(text).toBe('');
    expect(findings).toMatchObject([{ id: 'not-utf8', line, column }]);
    expect(findings[0]?.message).toBe(`The byte at offset ${offset} (${byte}) is not UTF-8.`);
  });
});

test('text in any script is no UTF-16', () => {
  for (const text of ['été', '日本語', 'עברית', '👩‍👩‍👧', 'a']) {
    expect(decode(bytes(text), 100)).toEqual({ text, findings: [] });
  }
});

test('a row of equals signs alone is no conflict', () => {
  expect(decode(bytes('One\n=======\ntwo <<<<<<< three\n'), 100).findings).toEqual([]);
});
