import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { Cache } from '../content/cache.ts';
import { checkPublicFiles } from '../content/check-public-files.ts';
import { codeVersion } from '../content/code-version.ts';
import { LedgerMemory } from '../content/ledger-memory.ts';
import { readContent } from '../content/read-content.ts';
import { today } from '../content/today.ts';
import { inOrder } from '../problems/problem.ts';
import { quotePageSetting } from '../site-config.ts';
import { buildLibrary, type Built } from './build-library.ts';
import { checkLedgers, missingLedgers } from './check-ledgers.ts';

/** What is done with ledgers that do not know the text of today. */
export interface LedgerOptions {
  /** Nothing may be written: they have to be up to date. */
  readonly frozen: boolean;
}

/** A library as it was opened, and what this machine remembers of its ledgers. */
export interface Opened extends Built {
  readonly memory: LedgerMemory;
}

/**
 * Reads the content folder and joins it: the one way from files to a library, which the build, the
 * development server, `npm run check` and `npm run permalinks` all take, and so say the same.
 *
 * @param projectRoot absolute path of this repository
 * @param contentDir absolute path of the content folder
 */
export async function openLibrary(
  projectRoot: string,
  contentDir: string,
  { frozen }: LedgerOptions = { frozen: false },
): Promise<Opened> {
  const folder = await cacheFolder(projectRoot, contentDir);
  const cache = new Cache(folder, await codeVersion(projectRoot));
  const memory = new LedgerMemory(folder, contentDir);
  const { library, settled, problems } = buildLibrary(
    await readContent(contentDir, cache),
    today(),
    quotePageSetting(),
  );
  const all = [
    ...problems,
    ...missingLedgers(settled, memory.recall()),
    ...(frozen ? checkLedgers(settled) : []),
    ...(await checkPublicFiles(path.join(projectRoot, 'public'))),
  ];
  return { library, settled, problems: inOrder(all), memory };
}

/** Each content folder has its own part of the cache. */
async function cacheFolder(projectRoot: string, contentDir: string): Promise<string> {
  const real = await realpath(contentDir).catch(() => contentDir);
  const part = createHash('sha256').update(real).digest('hex').slice(0, 12);
  return path.join(projectRoot, 'node_modules', '.cache', 'two-shot', part);
}
