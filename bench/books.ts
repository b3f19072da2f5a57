import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { interviewBook, collectionBook } from '../src/exports/epub/index.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { generate } from './generate.ts';

/*
 * npm run bench:books -- [N ...]
 *
 * Makes the e-books of an invented magazine of N interviews of 3,000 words: each interview's, first with
 * no cover kept and then with all, and that of the collection. Prints seconds of the processor, peak
 * memory so far and sizes. Without N: 100 and 1,000.
 */

const projectRoot = fileURLToPath(new URL('../', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const site = (address: string): string => `https://magazine.example${address}`;

console.log('    N   what                  CPU s  peak MB      MB');
for (const count of sizes.length > 0 ? sizes : [100, 1_000]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'two-shot-books-'));
  try {
    await generate(folder, { interviews: count, words: 3_000 });
    await measure(count, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(count: number, folder: string): Promise<void> {
  let opened: Awaited<ReturnType<typeof openLibrary>> | undefined;
  await report(count, 'content', async () => {
    opened = await openLibrary(projectRoot, folder);
    return 0;
  });
  const library = opened?.library;
  if (!library) return;
  await report(count, 'the collection', async () => (await collectionBook(library, site)).length);
  const each = async (): Promise<number> => {
    let bytes = 0;
    for (const interview of library.interviews) {
      bytes += (await interviewBook(interview, library, site)).length;
    }
    return bytes;
  };
  const covers = path.join(projectRoot, 'node_modules/.cache/two-shot/cards');
  await rm(covers, { recursive: true, force: true });
  await report(count, 'each, covers drawn', each);
  await report(count, 'each, covers kept', each);
}

async function report(count: number, what: string, work: () => Promise<number>): Promise<void> {
  const before = process.cpuUsage();
  const bytes = await work();
  const { user, system } = process.cpuUsage(before);
  const columns = [
    String(count).padStart(5),
    `  ${what.padEnd(20)}`,
    ((user + system) / 1e6).toFixed(1).padStart(7),
    (process.resourceUsage().maxRSS / 1000).toFixed(0).padStart(8),
    (bytes / 1e6).toFixed(1).padStart(7),
  ];
  console.log(columns.join(' '));
}
