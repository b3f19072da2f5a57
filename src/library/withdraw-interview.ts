import { existsSync } from 'node:fs';
import path from 'node:path';
import { readLedgers } from '../content/read-ledgers.ts';
import { writeWhole } from '../files/write-whole.ts';
import { withdraw, writeLedger } from '../permalinks/index.ts';
import { ledgerFile } from './settle-permalinks.ts';

/**
 * Writes into the ledger of an interview whose file is gone that it is gone for good.
 *
 * @param present slugs of the interviews that are there
 * @throws Error that says in a sentence why not
 */
export async function withdrawInterview(
  contentDir: string,
  slug: string,
  present: ReadonlySet<string>,
  today: string,
): Promise<void> {
  if (present.has(slug)) {
    throw new Error(
      `The interview “${slug}” is still there, under this name or another; delete its file first.`,
    );
  }
  const file = ledgerFile(slug);
  if (!existsSync(path.join(contentDir, file))) {
    throw new Error(`There is no ledger of an interview “${slug}”.`);
  }
  const { ledgers, problems } = readLedgers(contentDir, [{ file, slug }]);
  const [problem] = problems;
  if (problem) throw new Error(`${file}:${problem.line}: ${problem.message}`);
  const ledger = ledgers[0]?.ledger;
  if (ledger) await writeWhole(path.join(contentDir, file), writeLedger(withdraw(ledger, today)));
}
