import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { LedgerMemory } from '../content/ledger-memory.ts';
import { takeLock } from '../files/lock.ts';
import { writeWhole } from '../files/write-whole.ts';
import { writeLedger } from '../permalinks/index.ts';
import type { Settled } from './settle-permalinks.ts';

/** How long to wait for another process that writes ledgers, in milliseconds. */
const patience = 20_000;

/**
 * Writes the ledgers that are not what their files hold, each of them whole or not at all. One
 * process at a time: of two that have read the same files, the second is told to read again.
 *
 * @returns false where a file has changed since it was read; then nothing was written
 * @throws Error where a file cannot be written, or another process does not come to an end
 */
export async function saveLedgers(
  contentDir: string,
  settled: readonly Settled[],
  memory: LedgerMemory,
): Promise<boolean> {
  const stale = settled.filter(({ isStale, withheld }) => isStale && withheld.length === 0);
  if (stale.length > 0) {
    const release = await holdLedgers(contentDir);
    try {
      if (stale.some((one) => hasChanged(contentDir, one))) return false;
      await clearAway(path.join(contentDir, 'permalinks'));
      for (const { file, ledger, takenOver } of stale) {
        await write(path.join(contentDir, file), writeLedger(ledger));
        for (const old of takenOver) await rm(path.join(contentDir, old.file), { force: true });
      }
    } finally {
      release();
    }
  }
  const ids = settled.map(
    ({ slug, ledger }) => [slug, ledger.entries.map(({ id }) => id)] as const,
  );
  await memory.remember(new Map(ids));
  return true;
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeWhole(file, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const advice = 'It is as it was. Make room on the disk, or look at who may write there.';
    throw new Error(`${file} cannot be written: ${why}. ${advice}`, { cause: error });
  }
}

/**
 * Waits until no other process writes ledgers.
 *
 * @param contentDir absolute
 * @returns what lets the next one in
 * @throws Error where the other does not come to an end, or nothing can be written there
 */
export async function holdLedgers(contentDir: string): Promise<() => void> {
  const file = path.join(contentDir, 'permalinks', '.lock');
  const end = Date.now() + patience;
  for (;;) {
    const taken = takeLock(file);
    if ('release' in taken) return taken.release;
    if (Date.now() > end) {
      throw new Error(
        `Another process (${taken.heldBy}) is writing permalinks and does not come to an end. If there is none, delete ${file}.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What processes left that were killed while they wrote. */
async function clearAway(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => /^\..*\.tmp$/.test(name));
  for (const name of left) await rm(path.join(folder, name), { force: true });
}

function hasChanged(contentDir: string, { file, was, takenOver }: Settled): boolean {
  return (
    textOf(path.join(contentDir, file)) !== was ||
    takenOver.some((old) => textOf(path.join(contentDir, old.file)) !== old.text)
  );
}

/** Line ends as `read-ledgers.ts` reads them. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .replaceAll(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}
