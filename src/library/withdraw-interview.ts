import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import { readLedger, withdraw, writeLedger } from '../permalinks/index.ts';
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
    throw new Error(`The interview “${slug}” is still there; delete interviews/${slug}.md first.`);
  }
  const file = path.join(contentDir, ledgerFile(slug));
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new Error(`There is no ledger of an interview “${slug}”.`);
  const { ledger, findings } = readLedger(text);
  const [finding] = findings;
  if (finding) throw new Error(`${ledgerFile(slug)}:${finding.line}: ${finding.message}`);
  await writeWhole(file, writeLedger(withdraw(ledger, today)));
}
