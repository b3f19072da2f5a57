import { lstat, readdir, stat } from 'node:fs/promises';
import { extname, join, relative, resolve } from 'node:path';
import { allEndings } from '../readers/index.ts';
import { sayError } from './say-error.ts';

export interface Found {
  /** Paths relative to the folder of the caller, or absolute as they were given; sorted within a folder; each once. */
  readonly sources: readonly string[];
  /** What lies in the folders and is not imported. */
  readonly passedOver: readonly PassedOver[];
}

export interface PassedOver {
  readonly path: string;
  /** As the end of “passed over, as …”. */
  readonly reason: string;
}

/** Endings of files that may hold an interview. Other files are likely not meant, in a folder. */
const endings: ReadonlySet<string> = new Set(allEndings);

/**
 * Lists the files to import: those that were named, whatever they are, and those in the folders that
 * were named and below. In folders hidden files are left alone and links are not followed.
 *
 * @param from what relative paths are relative to
 * @param apart absolute path of a folder that is not entered: the one imports are written to
 * @param any whether a file of any ending is one, as its format was said
 */
export async function findSources(
  given: readonly string[],
  { from, apart, any }: { readonly from: string; readonly apart: string; readonly any: boolean },
): Promise<Found> {
  const sources = new Map<string, string>();
  const passedOver: PassedOver[] = [];
  for (const path of given) {
    if (!(await isFolder(resolve(from, path)))) sources.set(resolve(from, path), path);
    else for await (const file of walk(path)) sources.set(resolve(from, file), file);
  }
  return { sources: [...sources.values()], passedOver };

  async function* walk(folder: string): AsyncGenerator<string> {
    const names = await readdir(resolve(from, folder)).catch((error: unknown) => {
      passedOver.push({ path: folder, reason: `it cannot be read: ${sayError(error)}` });
      return [];
    });
    for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
      const path = join(folder, name);
      const reason = await passOver(path, name);
      if (reason === null) yield path;
      else if (reason === 'folder') yield* walk(path);
      else passedOver.push({ path, reason });
    }
  }

  async function passOver(path: string, name: string): Promise<string | null> {
    if (name.startsWith('.')) return 'it is hidden';
    const found = await lstat(resolve(from, path)).catch(() => null);
    if (found?.isSymbolicLink()) return 'it is a link';
    if (found?.isDirectory()) {
      const isApart = relative(apart, resolve(from, path)) === '';
      return isApart ? 'it is the content folder' : 'folder';
    }
    if (found && !found.isFile()) return 'it is no file';
    return any || endings.has(extname(name).toLowerCase()) ? null : 'its ending is not known';
  }
}

/** A link to a folder that somebody named is meant. What is not there is said later, by name. */
export async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}
