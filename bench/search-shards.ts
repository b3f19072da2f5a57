import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openLibrary } from '../src/library/open-library.ts';
import { writeCorpus } from './search/corpus.ts';
import { measureIndex } from './search/growth/measure-index.ts';
import { figure, kilobytes, printMarkdown } from './search/growth/table.ts';
import { indexSearcher } from './search/index-searcher.ts';
import { judge, type Verdict } from './search/judge.ts';
import { quantile } from './search/median.ts';
import { drawQueries } from './search/queries/index.ts';
import { readTruth } from './search/truth.ts';

/*
 * npm run bench:search-shards -- [--content DIR] [--interviews N] [--queries N] [--seed N]
 *
 * Writes the index of the same interviews twice, in one shard and in shards by language and decade,
 * asks both the same queries, and says whether they answer the same passages in the same order. Without
 * --content of 300 invented interviews. Exit code 1: they do not.
 */

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    interviews: { type: 'string', default: '300' },
    queries: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
  },
});
const projectRoot = fileURLToPath(new URL('../', import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), 'two-shot-shards-'));
try {
  const content = values.content ? path.resolve(values.content) : await invent();
  const { library } = await openLibrary(projectRoot, content);
  const truth = readTruth(library);
  const each = Math.ceil(Number(values.queries) / 8);
  const queries = drawQueries(truth, library, { each, seed: Number(values.seed) });
  const answers: Verdict[][] = [];
  const rows: string[][] = [];
  for (const setting of ['one', 'language-and-decade']) {
    const site = path.join(folder, setting);
    const index = await measureIndex(content, site, truth, { SEARCH_SHARDS: setting });
    const verdicts = [...(await judge(indexSearcher(site), queries)).values()].flat();
    answers.push(verdicts);
    const took = verdicts.map((verdict) => verdict.took);
    rows.push([
      setting,
      figure(index.cpu, 1),
      figure(index.files),
      kilobytes(index.bytes),
      figure(quantile(took, 0.5), 1),
      figure(quantile(took, 0.95), 1),
    ]);
  }
  printMarkdown(['shards', 'CPU s', 'files', 'kB', 'ms a query, median', '95 %'], rows);
  const [one = [], many = []] = answers;
  const other = one.filter((verdict, n) => shownBy(verdict) !== shownBy(many[n]));
  console.log(`\n${one.length} queries, ${other.length} of them answered otherwise.`);
  for (const { judged } of other.slice(0, 10)) console.log(`  ${judged.text}`);
  process.exitCode = other.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function invent(): Promise<string> {
  const content = path.join(folder, 'content');
  await writeCorpus(content, { interviews: Number(values.interviews), words: 3_000 });
  return content;
}

/** All that a reader sees of an answer, in its order. */
function shownBy(verdict: Verdict | undefined): string {
  return JSON.stringify(verdict?.found);
}
