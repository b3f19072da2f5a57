import { describe, expect, test } from 'vitest';
import { decodeText, sizeLimit } from '../../../../src/importers/files/decode-text.ts';
import { decodeWindows1252 } from '../../../../src/importers/files/windows-1252.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('the encoding is found out', () => {
  test('UTF-8, with and without a byte order mark', () => {
    expect(decodeText(bytes('Mérel — “oui”'))).toEqual({
      text: 'Mérel — “oui”',
      encoding: 'UTF-8',
    });
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'Mérel')).text).toBe('Mérel');
  });

  test('UTF-16 of both orders, by its mark', () => {
    const little = bytes([0xff, 0xfe], [...Buffer.from('Mérel 😀', 'utf16le')]);
    const big = bytes([0xfe, 0xff], [...Buffer.from('Mérel 😀', 'utf16le').swap16()]);
    expect(decodeText(little)).toEqual({ text: 'Mérel 😀', encoding: 'UTF-16' });
    expect(decodeText(big)).toEqual({ text: 'Mérel 😀', encoding: 'UTF-16' });
  });

  test('windows-1252 where the bytes are no UTF-8', () => {
    const read = decodeText(
      bytes([0x93, 0x4f, 0x75, 0x69, 0x94, 0x20, 0x97, 0x20, 0xe9, 0x85, 0x80]),
    );
    expect(read).toEqual({ text: '“Oui” — é…€', encoding: 'windows-1252' });
  });

  test('every byte of windows-1252 is the letter that the standard says', () => {
    const unused = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
    const all = Array.from({ length: 256 }, (_, byte) => byte).filter(
      (byte) => !unused.includes(byte),
    );
    // https://encoding.spec.whatwg.org/index-windows-1252.txt
    const upper = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
    const rest = (from: number, to: number): string =>
      Array.from({ length: to - from }, (_, index) => String.fromCharCode(from + index)).join('');
    expect(decodeWindows1252(Uint8Array.from(all))).toBe(rest(0, 0x80) + upper + rest(0xa0, 0x100));
    for (const byte of unused) expect(decodeWindows1252(Uint8Array.of(byte))).toBeNull();
  });
});

describe('what is no text is refused in one line', () => {
  test.each([
    ['nothing', bytes(''), 'is empty'],
    ['white space', bytes(' \n\n\t'), 'is empty'],
    ['only a byte order mark', bytes([0xef, 0xbb, 0xbf]), 'is empty'],
    ['a .docx', bytes('PK\x03\x04', [20, 0, 6, 0]), 'a .zip, .docx or .odt'],
    ['a Word 6 file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'an old .doc'],
    ['a PDF', bytes('%PDF-1.7 …'), 'a PDF'],
    ['an .rtf', bytes('{\\rtf1 Voss}'), 'an .rtf'],
    ['other bytes', bytes(Array.from({ length: 400 }, (_, index) => index % 7)), 'a binary file'],
    ['UTF-16 cut in half', bytes([0xff, 0xfe, 0x4d]), 'begins as UTF-16'],
    ['a byte that is no letter', bytes([0x41, 0x81, 0x42]), 'neither UTF-8 nor windows-1252'],
    ['UTF-8 with a broken byte', bytes('Mérel,\n“oui” — ', [0xe2, 0x80], ' oui'), 'on line 2'],
    ['more than the limit', new Uint8Array(sizeLimit + 1).fill(0x61), '20 MB'],
  ])('%s', (_, input, reason) => {
    expect(() => decodeText(input)).toThrow(reason);
  });
});
