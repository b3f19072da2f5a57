import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../files/write-whole.ts';

/** The ids of each ledger, by the slug of its interview. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

/**
 * What this machine remembers of the ledgers of a content folder, beside its cache: enough to notice
 * that one was deleted. Nothing else depends on it, and where it cannot be kept nothing is said.
 */
export class LedgerMemory {
  readonly #file: string;
  /** A folder that was made anew is another one, even in the same place. */
  readonly #identity: string;

  constructor(cacheFolder: string, contentDir: string) {
    this.#file = path.join(cacheFolder, 'ledgers.json');
    const { ino = 0, birthtimeMs = 0 } = statSync(contentDir, { throwIfNoEntry: false }) ?? {};
    this.#identity = `${ino} ${birthtimeMs}`;
  }

  recall(): KnownIds {
    try {
      const kept = JSON.parse(readFileSync(this.#file, 'utf8')) as {
        identity: string;
        ids: Record<string, string[]>;
      };
      return new Map(kept.identity === this.#identity ? Object.entries(kept.ids) : []);
    } catch {
      return new Map();
    }
  }

  async remember(ids: KnownIds): Promise<void> {
    const text = JSON.stringify({ identity: this.#identity, ids: Object.fromEntries(ids) });
    try {
      await writeWhole(this.#file, text);
    } catch {
      // A full disk is somebody else’s to report.
    }
  }
}
