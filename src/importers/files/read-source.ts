import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { sizeLimit } from './decode-text.ts';
import { Refusal } from '../refusal.ts';
import { sayError } from './say-error.ts';

/**
 * Reads the bytes of a file, or of standard input for `-`. It stops reading at the size limit, so
 * that a device or a pipe without end cannot fill the memory.
 *
 * @param folder what a relative path is relative to
 * @throws Refusal for an address, and where nothing can be read
 */
export async function readSource(given: string, folder: string): Promise<Uint8Array> {
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(given)) {
    throw new Refusal(
      'is an address and no file: open it in a browser, copy the interview into a text file or save the page as text, and import that',
    );
  }
  const stream = given === '-' ? process.stdin : createReadStream(resolve(folder, given));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > sizeLimit) break;
    }
  } catch (error) {
    throw new Refusal(`cannot be read: ${sayError(error)}`, { cause: error });
  }
  return Buffer.concat(chunks);
}
