import { link, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../files/make-folder.ts';
import { Refusal } from '../refusal.ts';
import { refuseLinks } from './refuse-links.ts';
import { sayError } from './say-error.ts';
import type { NewFile } from './stub-records.ts';

export interface FileToSave extends NewFile {
  /** What becomes of a file that has the name already: it is a mistake, it stays, it goes. */
  readonly ifThere: 'refuse' | 'keep' | 'replace';
}

/**
 * Writes files so that each is there whole or not at all: all are written under other names first,
 * and take their own names, in the order given, only when every one of them is on the disk. Nothing is
 * written through a link.
 *
 * @param folder is made where it is missing; it may itself be a link, as somebody named it
 * @throws Refusal where a file cannot be written; those that took their names before stay
 */
export async function saveFiles(folder: string, files: readonly FileToSave[]): Promise<void> {
  const staged: { file: FileToSave; from: string; to: string }[] = [];
  let current = folder;
  try {
    for (const file of files) {
      current = file.path;
      const to = join(folder, file.path);
      await refuseLinks(folder, file.path);
      await makeFolder(dirname(to));
      const from = join(dirname(to), temporaryName());
      staged.push({ file, from, to });
      await writeFile(from, file.text, { flush: true, flag: 'wx' });
    }
    for (const { file, from, to } of staged) {
      current = file.path;
      await (file.ifThere === 'replace' ? rename(from, to) : placeNew(from, to, file.ifThere));
    }
  } catch (error) {
    const what = `cannot be imported, as ${current} cannot be written in ${folder}`;
    throw new Refusal(`${what}: ${sayError(error)}`, { cause: error });
  } finally {
    // What went wrong before is what matters; a failure here must not take its place.
    await Promise.allSettled(staged.map(({ from }) => rm(from, { force: true })));
  }
}

/** Names that neither the site nor a listing shows, and no interview can have. */
export const temporary = /^\.import-\d+-\d+\.tmp$/u;

let written = 0;
function temporaryName(): string {
  written += 1;
  return `.import-${process.pid}-${written}.tmp`;
}

/** Like rename, but leaves a file that has the name, whoever put it there in the meantime. */
async function placeNew(from: string, to: string, ifThere: 'refuse' | 'keep'): Promise<void> {
  try {
    await link(from, to).catch(async (error: unknown) => {
      if (isTaken(error)) throw error;
      // Some file systems have no second names for a file.
      await writeFile(to, '', { flag: 'wx' });
      await rename(from, to);
    });
  } catch (error) {
    if (ifThere === 'refuse' || !isTaken(error)) throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
