import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where sites are made before they are published, inside the project: the code that Astro bundles
 * for a build finds its packages from there. */
const workshop = '.building';

/** One build's place to work in. */
export interface Workplace {
  /** Where the site is made; absolute, not there yet. */
  readonly staging: string;
  /** Gives the place up, with everything in it. */
  leave(): void;
}

/**
 * Takes the one workplace of a checkout. Builds share Astro's working folders, so that two at once
 * would mix their contents. A place that a killed build left is cleared and taken.
 *
 * @throws Error where another build is at work
 */
export function enterWorkplace(projectRoot: string): Workplace {
  const folder = path.join(projectRoot, workshop);
  const lock = path.join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  if (!take(lock)) {
    const owner = Number(readOwner(lock));
    if (isRunning(owner)) {
      throw new Error(`Another build is at work in this folder (process ${owner}). Wait for it.`);
    }
    rmSync(lock, { force: true });
    if (!take(lock)) throw new Error('Another build has just begun in this folder. Wait for it.');
  }
  for (const name of readdirSync(folder)) {
    if (name !== 'lock') rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  return {
    staging: path.join(folder, 'site'),
    leave: () => {
      rmSync(path.join(folder, 'site'), { recursive: true, force: true });
      rmSync(lock, { force: true });
    },
  };
}

/** Creates the lock if there is none: of two that try, one succeeds. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function readOwner(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

/** Whether there is a process of this number; 0 is none. */
export function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
