import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise } from 'yauzl';
import { Refusal } from '../../refusal.ts';

/** The parts of a Word file, unpacked: `word/document.xml` → its XML. */
export type Package = ReadonlyMap<string, string>;

/** Of all its XML together, in bytes. A book of 300,000 words has 20 MB. */
const sizeLimit = 64_000_000;
const partLimit = 10_000;

/**
 * Unpacks the XML of a Word file; pictures stay packed. What a part says its size is counts first,
 * and then that it really is.
 *
 * @throws Refusal where it is no archive, a damaged one, or larger than what a person writes
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const parts = new Map<string, string>();
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes));
    let size = 0;
    let count = 0;
    for await (const entry of archive.eachEntry()) {
      if (++count > partLimit) throw new Refusal(`holds more than ${partLimit} files`);
      if (!isWanted(entry)) continue;
      if (entry.isEncrypted()) throw new Refusal('is protected by a password: take it off first');
      size += entry.uncompressedSize;
      if (size > sizeLimit) {
        throw new Refusal(
          `unpacks to more than ${sizeLimit / 1e6} MB of text, the most that is read`,
        );
      }
      // A part that is larger than it says ends the stream with an error.
      const unpacked = await buffer(await archive.openReadStreamPromise(entry));
      parts.set(entry.fileName, decode(unpacked));
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(damaged, { cause: error });
  }
  return parts;
}

export const damaged =
  'is a damaged .docx file: open it in Word or LibreOffice, which may mend it, and save it again';

function isWanted({ fileName }: Entry): boolean {
  return (
    /\.(?:xml|rels)$/iu.test(fileName) && !/(?:^|\/)(?:theme|glossary|customXml)\//u.test(fileName)
  );
}

function decode(bytes: Buffer): string {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide && bytes[0] === 0xfe ? 'utf-16be' : isWide ? 'utf-16le' : 'utf-8', {
    fatal: true,
  }).decode(bytes);
}
