import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openLibrary } from '../src/library/open-library.ts';
import { cpuOf } from './search/cpu-of.ts';
import { indexSearcher } from './search/index-searcher.ts';
import { judge } from './search/judge.ts';
import { quantile } from './search/median.ts';
import { pageSearcher } from './search/page-searcher.ts';
import { drawQueries, sorts } from './search/queries/index.ts';
import { printFailures, printScores } from './search/report.ts';
import { flexsearch } from './search/rivals/flexsearch.ts';
import { minisearch } from './search/rivals/minisearch.ts';
import { rivalSearcher } from './search/rivals/rival.ts';
import type { Searcher } from './search/searcher.ts';
import { serve } from './search/serve.ts';
import { readTruth } from './search/truth.ts';

const usage = `npm run bench:search-queries -- [--content DIR] [options]

Asks the search of a content folder queries whose right answer is known, because they are drawn from
its texts, and says how many it answers rightly.

  --content DIR   the content folder; otherwise CONTENT_DIR, otherwise content/
  --dist DIR      a site that was built of it, as it is; otherwise its index is written (with --browser
                  the whole site is built)
  --queries N     of all sorts together; otherwise 200
  --seed N        other queries
  --browser       type into the search page in Chromium; otherwise the same program is asked directly
  --rivals        ask MiniSearch and FlexSearch as well
  --failures N    print so many failures of each sort; otherwise 5`;

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
    dist: { type: 'string' },
    queries: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'boolean', default: false },
    rivals: { type: 'boolean', default: false },
    failures: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});

const projectRoot = fileURLToPath(new URL('../', import.meta.url));
const content = path.resolve(values.content);
if (values.help || !existsSync(content)) {
  console.log(usage);
  process.exit(values.help ? 0 : 1);
}

const aside = await mkdtemp(path.join(tmpdir(), 'two-shot-queries-'));
try {
  const site = values.dist === undefined ? await make() : path.resolve(values.dist);
  const { library } = await openLibrary(projectRoot, content);
  const truth = readTruth(library);
  const each = Math.ceil(Number(values.queries) / sorts.length);
  const queries = drawQueries(truth, library, { each, seed: Number(values.seed) });
  const texts = new Map(truth.paragraphs.map(({ place, text }) => [place, text]));

  /** Asks all and prints the scores. */
  async function run(title: string, searcher: Searcher): Promise<void> {
    const verdicts = await judge(searcher, queries);
    await searcher.close();
    printScores(title, verdicts);
    const took = [...verdicts.values()].flat().map((verdict) => verdict.took);
    console.log(
      `\nms a query: median ${quantile(took, 0.5).toFixed(1)}, 95 % ${quantile(took, 0.95).toFixed(1)}`,
    );
    printFailures(verdicts, Number(values.failures), (place) => texts.get(place) ?? '');
  }

  const { paragraphs, forms } = truth;
  console.log(
    `${library.interviews.length} interviews, ${paragraphs.length} paragraphs, ${forms.length} forms; seed ${values.seed}`,
  );
  if (values.browser) {
    const server = await serve(site);
    await run('The search page in Chromium', await pageSearcher(server.address));
    await server.close();
  } else {
    await run('The index', indexSearcher(site));
  }
  for (const rival of values.rivals ? [minisearch, flexsearch] : []) {
    const index = await rival.load(await rival.build(paragraphs));
    await run(rival.name, rivalSearcher(index, truth, library));
  }
} finally {
  await rm(aside, { recursive: true, force: true });
}

/** The whole site where a browser is to open it, else its index alone. */
async function make(): Promise<string> {
  const script = values.browser ? 'src/cli/build.ts' : 'bench/search/write-index.ts';
  const args = values.browser ? ['--content', content, '--out', aside] : [content, aside];
  await cpuOf([path.join(projectRoot, script), ...args], projectRoot);
  return aside;
}
