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

  test('UTF-16 without a mark, where every second byte is zero', () => {
    const text = 'Voss: It was “far”, said Mérel, and it was cold.';
    const little = [...Buffer.from(text, 'utf16le')];
    const big = [...Buffer.from(text, 'utf16le').swap16()];
    expect(decodeText(bytes(little))).toEqual({ text, encoding: 'UTF-16' });
    expect(decodeText(bytes(big))).toEqual({ text, encoding: 'UTF-16' });
  });

  test('what a page says, where it is no UTF-8', () => {
    // The bytes of “映画”, “кино”, “電影”, “łódź” in these encodings.
    expect(decodeText(bytes([0x89, 0x66, 0x89, 0xe6]), 'Shift_JIS')).toEqual({
      text: '映画',
      encoding: 'shift_jis',
    });
    expect(decodeText(bytes([0xb1, 0xc7, 0xb2, 0xe8]), 'euc-jp').text).toBe('映画');
    expect(decodeText(bytes([0xea, 0xe8, 0xed, 0xee]), 'windows-1251').text).toBe('кино');
    expect(decodeText(bytes([0xb9, 0x71, 0xbc, 0x76]), 'big5').text).toBe('電影');
    expect(decodeText(bytes([0xeb, 0x8a, 0xd3, 0xb0]), 'gb18030').text).toBe('電影');
    expect(decodeText(bytes([0xb3, 0xf3, 0x64, 0xbc]), 'ISO-8859-2').text).toBe('łódź');
    expect(decodeText(bytes('\x1b$B1G2h\x1b(B'), 'iso-2022-jp').text).toBe('映画');
    expect(decodeText(bytes([0x93, 0x80, 0x94]), 'iso-8859-1').text).toBe('“€”');
    expect(decodeText(bytes('Mérel'), 'iso-8859-1')).toEqual({ text: 'Mérel', encoding: 'UTF-8' });
    expect(decodeText(bytes([0xe9]), 'no-such').encoding).toBe('windows-1252');
    expect(() => decodeText(bytes([0x89, 0x66, 0x89]), 'Shift_JIS')).toThrow('save it as UTF-8');
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
    ['a .zip', bytes('PK\x03\x04', [20, 0, 6, 0]), 'a .zip archive: unpack it'],
    ['a .docx', bytes('PK\x03\x04', 'word/document.xml'), 'a .docx file: '],
    ['an .odt', bytes('PK\x03\x04', 'application/vnd.oasis.opendocument.text'), 'save it as .docx'],
    ['a Pages file', bytes('PK\x03\x04', 'Index/Document.iwa'), 'export it as .docx'],
    ['a Word 6 file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'an old .doc file: open it in'],
    [
      'a file with a password',
      bytes([0xd0, 0xcf, 0x11, 0xe0], [...Buffer.from('EncryptedPackage', 'utf16le')]),
      'take the password off',
    ],
    ['a PDF', bytes('%PDF-1.7 …'), 'a PDF file: copy its text'],
    ['an .rtf', bytes('{\\rtf1 Voss}'), 'an .rtf file: open it in'],
    ['other bytes', bytes(Array.from({ length: 400 }, (_, index) => index % 7)), 'a binary file'],
    ['UTF-16 cut in half', bytes([0xff, 0xfe, 0x4d]), 'begins as UTF-16'],
    ['a byte that is no letter', bytes([0x41, 0x81, 0x42]), 'neither UTF-8 nor windows-1252'],
    ['UTF-8 with a broken byte', bytes('Mérel,\n“oui” — ', [0xe2, 0x80], ' oui'), 'on line 2'],
    ['more than the limit', new Uint8Array(sizeLimit + 1).fill(0x61), '20 MB'],
  ])('%s', (_, input, reason) => {
    expect(() => decodeText(input)).toThrow(reason);
  });
});
