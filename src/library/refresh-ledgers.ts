import { fails } from '../problems/report.ts';
import { openLibrary, type LedgerOptions, type Opened } from './open-library.ts';
import { saveLedgers } from './save-ledgers.ts';

/** How often to read again where other processes write at the same time. */
const attempts = 20;

/**
 * Opens the library and, where nothing is wrong with it, brings its ledgers up to date on the disk:
 * no site is built whose addresses were not written down.
 *
 * @throws Error where the ledgers cannot be written
 */
export async function openAndRefresh(
  projectRoot: string,
  contentDir: string,
  options: LedgerOptions,
): Promise<Opened> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const opened = await openLibrary(projectRoot, contentDir, options);
    if (fails(opened.problems) || options.frozen) return opened;
    if (await saveLedgers(contentDir, opened.settled, opened.memory)) return opened;
  }
  throw new Error('The permalinks are being written by other processes all the time. Try again.');
}
