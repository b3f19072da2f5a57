import { Refusal } from '../refusal.ts';

/**
 * Refuses what is known not to be text, each kind with what its owner can do about it.
 *
 * @throws Refusal
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  const found = recogniseBinary(bytes);
  if (found !== null) throw new Refusal(`is ${found.what}: ${found.remedy}`);
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || byte === 0x7f) controls++;
  if (controls > 2 && controls > sample.length / 100) {
    throw new Refusal('is a binary file and no text');
  }
}

export interface BinaryFile {
  readonly kind: 'word' | 'archive' | 'other';
  /** With its article: `a PDF file`. */
  readonly what: string;
  readonly remedy: string;
}

/** What a file is by its first bytes, and for archives by the names in it; null: none of these. */
export function recogniseBinary(bytes: Uint8Array): BinaryFile | null {
  const start = latin1(bytes.subarray(0, 16));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return archiveOf(bytes);
  if (start.startsWith('\xd0\xcf\x11\xe0')) return compoundFileOf(bytes);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  return known ? { kind: 'other', what: known[1], remedy: known[2] } : null;
}

const asDocx = 'open it in Word, Pages or LibreOffice and save it as .docx';
const asText = 'copy its text into a text file, and import that';
const noText = 'there is no text in it to import';

const signatures: readonly (readonly [start: string, what: string, remedy: string])[] = [
  ['%PDF-', 'a PDF file', asText],
  ['{\\rtf', 'an .rtf file', asDocx],
  ['\xdb\xa5-', 'a Word 2 file', asDocx],
  ['1\xbe\0\0', 'an old Word or Write file', asDocx],
  ['\x89PNG', 'a picture', noText],
  ['\xff\xd8\xff', 'a picture', noText],
  ['GIF8', 'a picture', noText],
  ['ID3', 'a sound file', 'have it transcribed first'],
  ['RIFF', 'a sound or film file', 'have it transcribed first'],
  ['OggS', 'a sound file', 'have it transcribed first'],
  ['\x1f\x8b', 'a compressed file', 'unpack it first'],
  ['7z\xbc\xaf', 'a compressed file', 'unpack it first'],
  ['Rar!', 'a compressed file', 'unpack it first'],
];

/** Names stand uncompressed in the list of contents at an archive’s end, and before each part. */
const archives: readonly (readonly [
  name: string,
  kind: BinaryFile['kind'],
  what: string,
  remedy: string,
])[] = [
  ['word/document', 'word', 'a .docx file', 'give it its ending, or say --format docx'],
  ['xl/workbook', 'archive', 'a spreadsheet', 'save the sheet as .csv'],
  ['ppt/presentation', 'archive', 'a presentation', asText],
  ['Index/Document.iwa', 'archive', 'a Pages file', 'open it in Pages and export it as .docx'],
  ['application/vnd.oasis.opendocument', 'archive', 'an OpenDocument file', asDocx],
  ['application/epub+zip', 'archive', 'an .epub file', asText],
];

function archiveOf(bytes: Uint8Array): BinaryFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const known = archives.find(([name]) => buffer.includes(name, 0, 'latin1'));
  if (known) return { kind: known[1], what: known[2], remedy: known[3] };
  return { kind: 'archive', what: 'a .zip archive', remedy: 'unpack it, and import what is in it' };
}

function compoundFileOf(bytes: Uint8Array): BinaryFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const isEncrypted = buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isEncrypted
    ? {
        kind: 'other',
        what: 'protected by a password',
        remedy: 'open it in Word, take the password off, and save it again',
      }
    : { kind: 'other', what: 'an old .doc file', remedy: asDocx };
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
