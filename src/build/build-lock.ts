import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { takeLock } from '../files/lock.ts';

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
  const taken = takeLock(lock);
  if ('heldBy' in taken) {
    throw new Error(
      `Another build is at work in this folder (process ${taken.heldBy}). Wait for it.`,
    );
  }
  for (const name of readdirSync(folder)) {
    if (name !== 'lock') rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  return {
    staging: path.join(folder, 'site'),
    leave: () => {
      rmSync(path.join(folder, 'site'), { recursive: true, force: true });
      taken.release();
    },
  };
}
