import { link, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { sayError } from './say-error.ts';
import type { NewFile } from './stub-records.ts';

export interface FileToSave extends NewFile {
  /** false: a file that is there already is a mistake. */
  readonly overwrite: boolean;
}

/**
 * Writes files so that each is there whole or not at all: all are written under other names first,
 * and take their own names only when every one of them is on the disk.
 *
 * @param folder is made where it is missing
 * @throws Refusal where a file cannot be written; those that took their names before stay
 */
export async function saveFiles(folder: string, files: readonly FileToSave[]): Promise<void> {
  const staged: { file: FileToSave; from: string; to: string }[] = [];
  let current = folder;
  try {
    for (const file of files) {
      current = file.path;
      const to = join(folder, file.path);
      await makeFolder(dirname(to));
      const from = join(dirname(to), `.${basename(to)}.${process.pid}.tmp`);
      staged.push({ file, from, to });
      await writeFile(from, file.text, { flush: true });
    }
    for (const { file, from, to } of staged) {
      current = file.path;
      await (file.overwrite ? rename(from, to) : placeNew(from, to));
    }
  } catch (error) {
    const what = `cannot be imported, as ${current} cannot be written in ${folder}`;
    throw new Refusal(`${what}: ${sayError(error)}`, { cause: error });
  } finally {
    // What went wrong before is what matters; a failure here must not take its place.
    await Promise.allSettled(staged.map(({ from }) => rm(from, { force: true })));
  }
}

/** Like rename, but fails where the name is taken, whoever took it in the meantime. */
async function placeNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const cannotLink = error instanceof Error && 'code' in error && error.code !== 'EEXIST';
    if (!cannotLink) throw error;
    // Some file systems have no second names for a file.
    await writeFile(to, '', { flag: 'wx' });
    await rename(from, to);
  }
}
