import { Refusal } from '../refusal.ts';
import { recogniseBinary, refuseOtherFiles } from './refuse-other-files.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The largest file that is read, in bytes. A long interview has 200,000. */
export const sizeLimit = 20_000_000;

export interface Decoded {
  /** Without a byte order mark; line ends as they were. */
  readonly text: string;
  /** `UTF-8`, `UTF-16`, `windows-1252`, or the name a file gives, as in the Encoding Standard. */
  readonly encoding: string;
}

/**
 * Finds out how a file's text is encoded, and decodes it: UTF-16 where it begins with a byte order
 * mark or every second byte is zero, UTF-8 where every byte agrees, otherwise what the file says of
 * itself, otherwise windows-1252.
 *
 * UTF-8 goes before what the file says: a page that was saved again often keeps its old declaration,
 * and text that is no UTF-8 does not pass for it by chance.
 *
 * @param declared the encoding the file says it has
 * @throws Refusal where the bytes are none of these, or nothing, or too many
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes.length > sizeLimit) {
    throw new Refusal(`is larger than ${sizeLimit / 1e6} MB, the most that is read`);
  }
  const decoded = decode(bytes, decoderOf(declared));
  if (decoded.text.trim() === '') throw new Refusal('is empty');
  return decoded;
}

function decode(bytes: Uint8Array, declared: TextDecoder | null): Decoded {
  const order = byteOrder(bytes);
  if (order !== null) return decodeUtf16(order, bytes);
  refuseOtherFiles(bytes);
  // Its bytes are all ASCII, and so valid UTF-8, whatever they say.
  if (declared?.encoding === 'iso-2022-jp') return decodeDeclared(declared, bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'UTF-8' };
  } catch {
    refuseDamagedUtf8(bytes, declared !== null && declared.encoding !== 'utf-8');
    return declared && !isWestern(declared) && declared.encoding !== 'utf-8'
      ? decodeDeclared(declared, bytes)
      : decodeWestern(bytes);
  }
}

/** Little or big end first; null: no UTF-16. Without a mark it is seen only in plain Western text. */
function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length < 4 || bytes.length % 2 === 1 || recogniseBinary(bytes)) return null;
  const sample = bytes.subarray(0, 4096);
  const isZero = (byte: number): number => (byte === 0 ? 1 : 0);
  const zeros = sample.reduce((sum, byte) => sum + isZero(byte), 0);
  const odd = sample.reduce((sum, byte, index) => sum + (index % 2) * isZero(byte), 0);
  const even = zeros - odd;
  const most = (sample.length / 2) * 0.8;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

function decodeUtf16(label: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return { text, encoding: 'UTF-16' };
  } catch {
    throw new Refusal('begins as UTF-16 text and goes on as something else');
  }
}

/** null where nothing is declared, or nothing that is known. */
function decoderOf(declared: string | null): TextDecoder | null {
  if (declared === null) return null;
  try {
    const decoder = new TextDecoder(declared, { fatal: true });
    // A declaration that could be read was in no UTF-16.
    return decoder.encoding.startsWith('utf-16') ? null : decoder;
  } catch {
    return null;
  }
}

function isWestern({ encoding }: TextDecoder): boolean {
  return encoding === 'windows-1252' || encoding === 'iso-8859-1';
}

function decodeDeclared(decoder: TextDecoder, bytes: Uint8Array): Decoded {
  try {
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    throw new Refusal(
      `says that it is encoded as ${decoder.encoding}, and has bytes that are not: open it and save it as UTF-8`,
    );
  }
}

function decodeWestern(bytes: Uint8Array): Decoded {
  const text = decodeWindows1252(bytes);
  if (text === null) throw new Refusal('is neither UTF-8 nor windows-1252 text');
  return { text, encoding: 'windows-1252' };
}

/**
 * One broken byte in a UTF-8 file must not turn every quotation mark into “â€œ”.
 *
 * @param isOther the file says that it is something else: then only what is nearly all UTF-8 is
 */
function refuseDamagedUtf8(bytes: Uint8Array, isOther: boolean): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  if (whole <= broken * (isOther ? 20 : 1)) return;
  const line = text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\r|\n/u).length;
  throw new Refusal(`is UTF-8 text with bytes on line ${line} that are not`);
}
