import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { isMountPoint } from '../files/mount-point.ts';
import { recoverSite } from './recover.ts';

/** Lists what a site of ours holds at its top, so that nothing else is ever replaced. */
export const marker = '.two-shot-site';

/** Where a site goes. */
export interface OutDir {
  /** As it was asked for; absolute. */
  readonly asked: string;
  /** The folder itself, absolute, where `asked` is a link. */
  readonly folder: string;
}

/**
 * Checks that a site may be put at a place: it is free or empty, or holds a site of ours and nothing
 * else, and is not mixed up with the sources. A link is followed. What a build that was killed left
 * there is cleared first.
 *
 * @param asked absolute
 * @param sources absolute paths of folders that are read, and must stay
 * @throws Error that says in one sentence what is in the way
 */
export function resolveOutDir(asked: string, sources: readonly string[]): OutDir {
  const out = findSite(asked);
  const { folder } = out;
  const mixed = sources.find((source) => contains(folder, source) || contains(source, folder));
  if (mixed !== undefined) {
    throw new Error(`The site cannot go to ${asked}, for it and ${mixed} lie one in the other.`);
  }
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error(`${asked} is a file, not a folder.`);
    if (isMountPoint(folder)) {
      const within = path.join(asked, 'site');
      throw new Error(
        `${asked} is where a disk or a volume begins, which no site can take the place of. Name a folder in it: --out ${within}.`,
      );
    }
    const foreign = foreignIn(folder);
    if (foreign !== null) {
      throw new Error(
        `${asked} holds “${foreign}”, which is no part of a site of ours. Name an empty or a new folder with --out, or take it away.`,
      );
    }
  }
  return out;
}

/** Where the site is that was built last; what a build that was killed left there is put right first. */
export function findSite(asked: string): OutDir {
  const out = { asked, folder: followLink(asked) };
  recoverSite(out);
  return out;
}

/** What lies in a folder and was not put there with the last site; null for nothing. */
export function foreignIn(folder: string): string | null {
  const names = readdirSync(folder);
  if (names.length === 0) return null;
  const own = new Set([marker, ...readMarker(path.join(folder, marker))]);
  return names.find((name) => !own.has(name)) ?? null;
}

/** Of a link that leads nowhere yet, the place it names. */
function followLink(asked: string): string {
  if (existsSync(asked)) return realpathSync(asked);
  const link = lstatSync(asked, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return link ? path.resolve(path.dirname(asked), readlinkSync(asked)) : asked;
}

function readMarker(file: string): string[] {
  try {
    const names: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

function contains(folder: string, other: string): boolean {
  const relative = path.relative(folder, other);
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative));
}
