import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { readFacts, type SiteFacts } from './site-facts.ts';

/** A site that stands at a place until another one takes it. */
export interface Version {
  readonly facts: SiteFacts;
  /** Whether it still stands there. */
  isThere(): boolean;
}

/** How long a place may be without a site, in milliseconds: two renames take far less. */
const patience = 1_000;

/**
 * The version that stands at a place now. Where there is none, it may be that one is just being put
 * there.
 *
 * @param site absolute; links are followed anew each time
 * @returns null where none comes
 */
export async function versionAt(site: string): Promise<Version | null> {
  const end = performance.now() + patience;
  do {
    const version = readVersion(site);
    if (version) return version;
    await wait(20);
  } while (performance.now() < end);
  return null;
}

/** null where the site went while it was read, too. */
function readVersion(site: string): Version | null {
  const identity = identityOf(site);
  const isThere = (): boolean => identity !== null && identityOf(site) === identity;
  try {
    const facts = readFacts(site);
    return isThere() ? { facts, isThere } : null;
  } catch {
    return null;
  }
}

/** Numbers of folders are given out again, but not with the same time. */
function identityOf(folder: string): string | null {
  const found = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}:${found.mtimeNs}` : null;
}
