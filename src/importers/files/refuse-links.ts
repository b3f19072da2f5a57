import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UnfitFile } from './read-file.ts';

/**
 * Makes sure that a file of the content folder may be written: neither it nor its folder is a link,
 * which would lead out of the content folder, and it is nothing else but a file, if it is there.
 *
 * @param path within the content folder: `interviews/noon.md`
 * @throws UnfitFile
 */
export async function refuseLinks(contentDir: string, path: string): Promise<void> {
  for (const part of [dirname(path), path]) {
    const found = await lstat(join(contentDir, part)).catch(() => null);
    if (found?.isSymbolicLink() && part !== '.') throw new UnfitFile(`${part} is a link`);
    if (found && part === path && !found.isFile()) throw new UnfitFile(`${part} is no file`);
  }
}
