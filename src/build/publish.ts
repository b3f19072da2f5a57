import {
  existsSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exchange, type Exchange } from '../files/exchange.ts';
import { foreignIn, marker, type OutDir } from './out-dir.ts';
import { workName } from './recover.ts';

/**
 * Puts a whole site in the place of the last one, and takes that away. In one step, so that whoever
 * looks sees one or the other: the two folders change places where the system can do that, else a
 * link to them is replaced where the place is one. Where neither can be, there are two renames, and no
 * site between them; if the second fails the last site is put back.
 *
 * @param staging absolute; it is there no more afterwards
 */
export async function publish(
  staging: string,
  out: OutDir,
  swap: Exchange = exchange,
): Promise<void> {
  const names = readdirSync(staging).toSorted();
  await writeFile(path.join(staging, marker), JSON.stringify(names));
  const next = workName(out.folder, 'new');
  try {
    await mkdir(path.dirname(out.folder), { recursive: true });
    await move(staging, next);
    put(next, out, swap);
  } finally {
    // What it was put in the place of, or what could not be published.
    await rm(next, { recursive: true, force: true });
  }
}

/** Takes away what this process has of a site beside the place where sites go. */
export function abandon({ folder }: OutDir): void {
  rmSync(workName(folder, 'new'), { recursive: true, force: true });
}

/** Synchronous: nothing else of this process, a signal’s answer for one, comes between. */
function put(next: string, out: OutDir, swap: Exchange): void {
  const { folder } = out;
  if (!existsSync(folder)) renameSync(next, folder);
  else if (!swap(next, folder) && !leadTo(next, out)) renameTwice(next, folder);
}

/** The second step of two: the last site may have been put aside by a process that was killed. */
function renameTwice(next: string, folder: string): void {
  const last = workName(folder, 'old');
  try {
    renameSync(folder, last);
    renameSync(next, folder);
  } catch (error) {
    if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/**
 * Where the place is a link, makes it lead to another folder: the one it led to, with `.next` at its
 * end or without.
 */
function leadTo(next: string, { asked, folder }: OutDir): boolean {
  const isLink = lstatSync(asked, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!isLink || process.platform === 'win32') return false;
  const other = folder.endsWith('.next') ? folder.slice(0, -'.next'.length) : `${folder}.next`;
  if (existsSync(other) && foreignIn(other) !== null) return false;
  const link = workName(asked, 'link');
  try {
    rmSync(other, { recursive: true, force: true });
    symlinkSync(
      path.isAbsolute(readlinkSync(asked))
        ? other
        : path.relative(realpathSync(path.dirname(asked)), other),
      link,
    );
    renameSync(next, other);
    renameSync(link, asked);
  } finally {
    rmSync(link, { force: true });
  }
  rmSync(folder, { recursive: true, force: true });
  return true;
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
