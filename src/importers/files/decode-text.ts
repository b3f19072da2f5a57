import { Refusal } from '../refusal.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The largest file that is read, in bytes. A long interview has 200,000. */
export const sizeLimit = 20_000_000;

export interface Decoded {
  /** Without a byte order mark; line ends as they were. */
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'windows-1252';
}

/**
 * Finds out how a file's text is encoded, and decodes it: UTF-16 where it begins with a byte order
 * mark, UTF-8 where every byte agrees, otherwise windows-1252.
 *
 * @throws Refusal where the bytes are none of these, or nothing, or too many
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > sizeLimit) {
    throw new Refusal(`is larger than ${sizeLimit / 1e6} MB, the most that is read`);
  }
  const decoded = decode(bytes);
  if (decoded.text.trim() === '') throw new Refusal('is empty');
  return decoded;
}

function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeUtf16('utf-16be', bytes);
  refuseOtherFiles(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'UTF-8' };
  } catch {
    refuseDamagedUtf8(bytes);
    const text = decodeWindows1252(bytes);
    if (text === null) throw new Refusal('is neither UTF-8 nor windows-1252 text');
    return { text, encoding: 'windows-1252' };
  }
}

function decodeUtf16(label: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return { text, encoding: 'UTF-16' };
  } catch {
    throw new Refusal('begins as UTF-16 text and goes on as something else');
  }
}

const signatures: readonly (readonly [start: string, what: string])[] = [
  ['PK\x03\x04', 'a .zip, .docx or .odt'],
  ['\xd0\xcf\x11\xe0', 'an old .doc'],
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'an .rtf'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
];

function refuseOtherFiles(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) throw new Refusal(`is ${known[1]} file and no plain text: save it as text first`);
  const sample = bytes.subarray(0, 65_536);
  const controls = sample.reduce((sum, byte) => sum + (byte < 9 || byte === 0x7f ? 1 : 0), 0);
  if (controls > 2 && controls > sample.length / 100) {
    throw new Refusal('is a binary file and no text');
  }
}

/** One broken byte in a UTF-8 file must not turn every quotation mark into “â€œ”. */
function refuseDamagedUtf8(bytes: Uint8Array): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  if (whole <= broken) return;
  const line = text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\r|\n/u).length;
  throw new Refusal(`is UTF-8 text with bytes on line ${line} that are not`);
}
