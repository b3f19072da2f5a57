import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../files/lock.ts';
import type { OutDir } from './out-dir.ts';

/**
 * Puts back what a build that was killed between two renames had set aside, and takes away what killed
 * builds left beside a site.
 */
export function recoverSite({ asked, folder }: OutDir): void {
  for (const last of abandoned(folder, 'old')) {
    if (existsSync(folder)) rmSync(last, { recursive: true, force: true });
    else renameSync(last, folder);
  }
  for (const left of [...abandoned(folder, 'new'), ...abandoned(asked, 'link')]) {
    rmSync(left, { recursive: true, force: true });
  }
}

/** `dist` → `dist.new-123`: on the same file system, and told from those of other processes. */
export function workName(place: string, kind: Kind): string {
  return `${place}.${kind}-${process.pid}`;
}

type Kind = 'new' | 'old' | 'link';

/** What processes that run no more left beside a place under such a name; absolute. */
function abandoned(place: string, kind: Kind): string[] {
  const parent = path.dirname(place);
  if (!existsSync(parent)) return [];
  const prefix = `${path.basename(place)}.${kind}-`;
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .filter((name) => !isRunning(Number(name.slice(prefix.length))))
    .map((name) => path.join(parent, name));
}
