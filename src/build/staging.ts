import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from '../files/lock.ts';

/** Lists what a site of ours holds at its top, so that nothing else is ever replaced. */
const marker = '.two-shot-site';

/**
 * Checks that a site may be put at a place: it is free or empty, or holds a site of ours and nothing
 * else, and is not mixed up with the sources. A link is followed.
 *
 * @param sources absolute paths of folders that are read, and must stay
 * @returns the absolute path to use
 * @throws Error that says in one sentence what is in the way
 */
export function resolveOutDir(outDir: string, sources: readonly string[]): string {
  recover(outDir);
  const target = existsSync(outDir) ? realpathSync(outDir) : outDir;
  const mixed = sources.find((source) => contains(target, source) || contains(source, target));
  if (mixed !== undefined) {
    throw new Error(`The site cannot go to ${outDir}, for it and ${mixed} lie one in the other.`);
  }
  if (!existsSync(target)) return target;
  if (!statSync(target).isDirectory()) throw new Error(`${outDir} is a file, not a folder.`);
  const foreign = foreignIn(target);
  if (foreign !== null) {
    throw new Error(
      `${outDir} holds “${foreign}”, which is no part of a site of ours. Name an empty or a new folder with --out, or take it away.`,
    );
  }
  return target;
}

/**
 * Puts a whole site in the place of the last one. Until the two renames at the end the last one
 * stays as it was, and if the second fails it is put back.
 */
export async function publish(staging: string, outDir: string): Promise<void> {
  await writeFile(path.join(staging, marker), JSON.stringify(readdirSync(staging).toSorted()));
  const next = `${outDir}.new-${process.pid}`;
  const last = `${outDir}.old-${process.pid}`;
  try {
    await mkdir(path.dirname(outDir), { recursive: true });
    await move(staging, next);
    if (existsSync(outDir)) await rename(outDir, last);
    await rename(next, outDir);
  } catch (error) {
    if (!existsSync(outDir) && existsSync(last)) await rename(last, outDir);
    throw error;
  } finally {
    await rm(next, { recursive: true, force: true });
    if (existsSync(outDir)) await rm(last, { recursive: true, force: true });
  }
}

/** What lies in a folder and was not put there with the last site; null for nothing. */
function foreignIn(folder: string): string | null {
  const names = readdirSync(folder);
  if (names.length === 0) return null;
  const own = new Set([marker, ...readMarker(path.join(folder, marker))]);
  return names.find((name) => !own.has(name)) ?? null;
}

function readMarker(file: string): string[] {
  try {
    const names: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** Puts back what a build that was killed between its two renames had set aside. */
function recover(outDir: string): void {
  const parent = path.dirname(outDir);
  if (!existsSync(parent)) return;
  const prefix = `${path.basename(outDir)}.`;
  for (const name of readdirSync(parent)) {
    const kind = /^(old|new)-(\d+)$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '');
    if (!kind || isRunning(Number(kind[2]))) continue;
    const abandoned = path.join(parent, name);
    if (kind[1] === 'old' && !existsSync(outDir)) renameSync(abandoned, outDir);
    else rmSync(abandoned, { recursive: true, force: true });
  }
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

function contains(folder: string, other: string): boolean {
  const relative = path.relative(folder, other);
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative));
}
