import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Why something that could be opened is not read, in words that go on after “as”. */
export class UnfitFile extends Error {
  override readonly name = 'UnfitFile';
}

/**
 * Reads a plain file, and nothing else: opening a pipe does not wait for whoever writes into it, and a
 * device is never read from.
 *
 * @param limit in bytes; of a larger file nothing is read
 * @param links whether the file may be a symbolic link to one
 * @throws UnfitFile for folders, pipes, devices, links where they may not be, and larger files
 */
export async function readFile(
  path: string,
  { limit, links }: { readonly limit: number; readonly links: boolean },
): Promise<Buffer> {
  const file = await openFile(path, links);
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw new UnfitFile('it is a folder');
    if (!found.isFile()) throw new UnfitFile('it is a pipe or a device, and no file');
    if (found.size > limit) throw tooLarge(limit);
    return await readUpTo(file, limit);
  } finally {
    await file.close();
  }
}

/** What is said of a file above the limit. */
export function tooLarge(limit: number): UnfitFile {
  return new UnfitFile(`it is larger than ${limit / 1e6} MB, the most that is read`);
}

async function openFile(path: string, links: boolean): Promise<FileHandle> {
  const { O_RDONLY, O_NONBLOCK, O_NOFOLLOW } = flags;
  try {
    return await open(path, O_RDONLY | O_NONBLOCK | (links ? 0 : O_NOFOLLOW));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ELOOP' && !links) throw new UnfitFile('it is a link, and no file');
    // A socket.
    if (code === 'ENXIO') throw new UnfitFile('it is a pipe or a device, and no file');
    throw error;
  }
}

/** Windows has neither pipes among its files nor these flags. */
const flags = {
  O_RDONLY: constants.O_RDONLY,
  O_NONBLOCK: process.platform === 'win32' ? 0 : constants.O_NONBLOCK,
  O_NOFOLLOW: process.platform === 'win32' ? 0 : constants.O_NOFOLLOW,
};

/** A file may grow while it is read, or, as in /proc, not say how large it is. */
async function readUpTo(file: FileHandle, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
  }
  return Buffer.concat(chunks);
}
