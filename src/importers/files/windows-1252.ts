/**
 * Decodes windows-1252, in which most old text files of the West are written.
 *
 * TextDecoder is not used: in several versions of Node its windows-1252 is latin1, and quotation
 * marks and dashes come out as control characters (nodejs/node#56542).
 *
 * @returns null where a byte stands for nothing in windows-1252
 */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  const codes = new Uint16Array(bytes.length);
  for (const [index, byte] of bytes.entries()) {
    const isUpper = byte >= 0x80 && byte <= 0x9f;
    const code = isUpper ? upper.charCodeAt(byte - 0x80) : byte;
    if (isUpper && code === unused) return null;
    codes[index] = code;
  }
  return new TextDecoder('utf-16le').decode(codes);
}

const unused = 0;

/** Bytes 0x80 to 0x9F; the rest is the same as the first 256 of Unicode. */
const upper =
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0' +
  '\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178';
