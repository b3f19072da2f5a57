import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openLibrary } from '../src/library/open-library.ts';
import { writeCorpus } from './search/corpus.ts';
import { cpuOf } from './search/cpu-of.ts';
import { measureInChromium } from './search/growth/in-chromium.ts';
import { measureIndex } from './search/growth/measure-index.ts';
import { measureRival } from './search/growth/measure-rival.ts';
import { figure, kilobytes, printMarkdown } from './search/growth/table.ts';
import { quantile } from './search/median.ts';
import { drawQueries } from './search/queries/index.ts';
import { flexsearch } from './search/rivals/flexsearch.ts';
import { minisearch } from './search/rivals/minisearch.ts';
import { readTruth } from './search/truth.ts';
import { weigh } from './search/weigh.ts';

/*
 * npm run bench:search -- [N ...] [--no-site] [--no-rivals]
 *
 * Builds invented magazines of N interviews of 3,000 words and says what their search costs: to
 * build, to keep, to ask for the first time and again in Chromium; and what MiniSearch and FlexSearch
 * would cost over the same paragraphs. Without N: 1, 100 and 1,000. With --no-site only the index is
 * built, and no browser is needed.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'no-site': { type: 'boolean', default: false },
    'no-rivals': { type: 'boolean', default: false },
  },
});
const projectRoot = fileURLToPath(new URL('../', import.meta.url));
const sizes = positionals.length > 0 ? positionals.map(Number) : [1, 100, 1_000];

type Column = Map<string, string>;

const columns: Column[] = [];
for (const interviews of sizes) {
  const folder = await mkdtemp(path.join(tmpdir(), 'two-shot-search-'));
  try {
    columns.push(await measure(folder, interviews));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
const rows = [...new Set(columns.flatMap((column) => [...column.keys()]))];
printMarkdown(
  ['interviews', ...sizes.map((size) => figure(size))],
  rows.map((row) => [row, ...columns.map((column) => column.get(row) ?? '–')]),
);

async function measure(folder: string, interviews: number): Promise<Column> {
  const column: Column = new Map();
  const content = path.join(folder, 'content');
  const site = path.join(folder, 'site');
  await writeCorpus(content, { interviews, words: 3_000 });
  const { library } = await openLibrary(projectRoot, content);
  const truth = readTruth(library);
  const queries = drawQueries(truth, library, { each: 25, seed: 1 });
  column.set('words', figure(truth.paragraphs.reduce((sum, { forms }) => sum + forms.length, 0)));
  column.set('paragraphs', figure(truth.paragraphs.length));
  column.set('different words', figure(truth.forms.length));
  const index = await measureIndex(content, path.join(folder, 'index'), truth);
  column.set('index: CPU s', figure(index.cpu, 1));
  column.set('index: files', figure(index.files));
  column.set('index: kB', kilobytes(index.bytes));
  column.set('text: kB', kilobytes(index.text));
  column.set('index / text', figure(index.bytes / index.text, 2));
  if (!values['no-site']) {
    await cpuOf(['src/cli/build.ts', '--content', content, '--out', site], projectRoot);
    column.set('site: files', figure((await weigh(site)).files));
    const [firsts, others] = questions(queries);
    const seen = await measureInChromium(site, firsts, others);
    const { first, warm, again } = seen;
    column.set('first: kB of scripts in the page already', kilobytes(first.scripts));
    column.set('first: kB from the first letter to the first passage', kilobytes(first.untilFirst));
    column.set('first: the most kB of any', kilobytes(seen.mostUntilFirst));
    column.set('first: requests', figure(first.requests));
    column.set('first: kB until nothing more is loaded', kilobytes(first.untilIdle));
    column.set('first: ms', figure(first.shown));
    column.set('first: ms on slow 4G', figure(seen.shownOnSlowLine));
    column.set('other words: ms, median', figure(quantile(warm, 0.5), 1));
    column.set('other words: ms, 95 %', figure(quantile(warm, 0.95), 1));
    column.set('the same again: ms, median', figure(quantile(again, 0.5), 1));
    column.set('the same again: ms, 95 %', figure(quantile(again, 0.95), 1));
  }
  for (const rival of values['no-rivals'] ? [] : [minisearch, flexsearch]) {
    const { name, ...measured } = await measureRival(rival, truth, library, queries);
    column.set(`${name}: CPU s to build`, figure(measured.build, 1));
    column.set(`${name}: kB by gzip, all needed first`, kilobytes(measured.bytes));
    column.set(`${name}: ms to make ready`, figure(measured.load));
    column.set(`${name}: ms a query, median`, figure(measured.median, 1));
    column.set(`${name}: ms a query, 95 %`, figure(measured.most, 1));
    for (const [sort, right] of measured.right) {
      if (sort !== 'a name') column.set(`${name}: right, ${sort}`, `${figure(100 * right)} %`);
    }
  }
  return column;
}

/** Of the sorts that find something some: two each to begin with, and 50 others in turn. */
function questions(queries: ReturnType<typeof drawQueries>): [string[], string[]] {
  const lists = [...queries.values()]
    .filter(([one]) => one && !one.nothing && !one.names)
    .map((list) => list.map(({ text }) => text));
  const nth = (n: number): string[] => lists.flatMap((list) => list[n] ?? []);
  const rest = Array.from({ length: 23 }, (_, n) => nth(n + 2)).flat();
  return [[...nth(0), ...nth(1)], rest.slice(0, 50)];
}
