import { resolve } from 'node:path';
import { sizeLimit } from './decode-text.ts';
import { readFile, tooLarge } from './read-file.ts';
import { Refusal } from '../refusal.ts';
import { sayError } from './say-error.ts';

/**
 * Reads the bytes of a file, or of standard input for `-`, up to the size limit. A link that somebody
 * named is followed.
 *
 * @param folder what a relative path is relative to
 * @throws Refusal for an address, and where nothing can be read
 */
export async function readSource(given: string, folder: string): Promise<Uint8Array> {
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(given)) {
    throw new Refusal(
      'is an address and no file: open it in a browser, save the page as HTML, and import the file that gives',
    );
  }
  try {
    if (given === '-') return await readInput();
    return await readFile(resolve(folder, given), { limit: sizeLimit, links: true });
  } catch (error) {
    const remedy = sayError(error).includes('pipe')
      ? '; to read from a pipe, name - as the file'
      : '';
    throw new Refusal(`cannot be read: ${sayError(error)}${remedy}`, { cause: error });
  }
}

/** A pipe says neither how much will come nor whether it ends. */
async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > sizeLimit) throw tooLarge(sizeLimit);
  }
  return Buffer.concat(chunks);
}
