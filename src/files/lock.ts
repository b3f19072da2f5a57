import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes a lock, a file with the number of the process that holds it. Of two that try, one gets it;
 * one that a killed process left is taken over.
 *
 * @param file absolute; its folder is made where it is missing
 * @returns what gives it back, or the number of the running process that holds it
 */
export function takeLock(file: string): { release: () => void } | { heldBy: number } {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    if (create(file)) {
      held.add(file);
      return {
        release: () => {
          rmSync(file, { force: true });
          held.delete(file);
        },
      };
    }
    const owner = readOwner(file);
    if (owner !== null && isHeld(file, owner)) return { heldBy: owner };
    if (owner !== null) takeAway(file, owner);
  }
}

/** What this process holds. */
const held = new Set<string>();

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

function create(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    // On a full disk it was made, and its number was not written.
    rmSync(file, { force: true });
    throw error;
  }
}

/** 0 where it does not say; null where there is none any more. */
function readOwner(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return null;
  }
}

/** How long a lock may be without its number, in milliseconds: as long as writing it may take. */
const patience = 2_000;

function isHeld(file: string, owner: number): boolean {
  // A number of our own is that of a process before us, as in a container that was begun anew.
  if (owner !== 0) return owner === process.pid ? held.has(file) : isRunning(owner);
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - made < patience;
}

/** Of two that find the lock of a dead process one takes it away, and never that of a living one. */
function takeAway(file: string, owner: number): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
    if (readOwner(aside) === owner) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch {
    // The other one was faster.
  }
}
