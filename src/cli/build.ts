import { existsSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { enterWorkplace, type Workplace } from '../build/build-lock.ts';
import { explainFailure } from '../build/explain-failure.ts';
import { resolveOutDir, type OutDir } from '../build/out-dir.ts';
import { logTo } from '../build/progress/astro-log.ts';
import { FileTimes } from '../build/progress/file-times.ts';
import { Progress } from '../build/progress/progress.ts';
import { abandon, publish } from '../build/publish.ts';
import { takeCensus } from '../build/report/census.ts';
import { sayReport } from '../build/report/say-report.ts';
import { reportOf, type SiteReport } from '../build/report/site-report.ts';
import { stepsTaken, timed } from '../build/steps.ts';
import { whenStopped } from '../build/when-stopped.ts';
import { checkSettings } from '../check-settings.ts';
import { writeWhole } from '../files/write-whole.ts';
import { setLibrary } from '../library/current.ts';
import type { Library } from '../library/index.ts';
import { openAndRefresh } from '../library/refresh-ledgers.ts';
import { fails, report } from '../problems/report.ts';
import { oEmbedSetting, quotePageSetting, siteConfig } from '../site-config.ts';
import { projectRoot, readOptions, shownFolder } from './options.ts';

const usage = `npm run build -- [--content DIR] [--out DIR] [--format terminal|github|json] [--frozen]
                 [--quiet] [--report FILE]

Checks all content and builds the site from it. The site is made aside and takes the place of the
last one when it is whole; a build that fails leaves the last one as it was.
New and changed passages are written into the ledgers of permalinks first. With --frozen, or CI=true,
nothing is written and the ledgers have to be up to date (npm run permalinks).
While it works it says how far it is, and at the end what was built; not with --quiet. --report writes
that as JSON, too.
Exit code 0: built. 1: not built.`;

// Collect garbage a little sooner than V8 would: at a thousand interviews this saves about a
// tenth of the memory (npm run bench).
setFlagsFromString('--heap-growing-percent=70');

// Astro makes another site where this says something else, as it does in tests and on some hosts: one
// that cannot be read offline.
process.env['NODE_ENV'] = 'production';

const { contentDir, outDir, format, frozen, own } = readOptions(usage, {
  quiet: { type: 'boolean', short: 'q' },
  report: { type: 'string' },
});
const quiet = own['quiet'] === true;
const progress = new Progress(quiet ? null : process.stderr);
const started = performance.now();
let out: OutDir | null = null;
/** Written where the new site stands. */
const state = { published: false };
try {
  checkSettings();
  const workplace = enterWorkplace(projectRoot);
  whenStopped(() => {
    progress.clear();
    if (out) abandon(out);
    workplace.leave();
    console.error(
      `Stopped. ${state.published ? 'The new site stands.' : 'The last site stays as it was.'}`,
    );
  });
  try {
    await checkAndBuild(workplace);
  } finally {
    workplace.leave();
  }
} catch (error) {
  progress.clear();
  console.error(explainFailure(error));
  if (existsSync(outDir) && !state.published)
    console.error('Not built: the last site stays as it was.');
  // Astro closes its servers and helpers only where it succeeds: they would keep the process for ever.
  process.exit(1);
}

async function checkAndBuild({ staging }: Workplace): Promise<void> {
  const sources = ['src', 'public', 'content', 'node_modules'].map((name) =>
    path.join(projectRoot, name),
  );
  const target = resolveOutDir(outDir, [...sources, contentDir]);
  out = target;
  progress.begin('Reading the content');
  const { library, problems } = await timed('reading', () =>
    openAndRefresh(projectRoot, contentDir, { frozen }),
  );
  progress.clear();
  if (problems.length > 0 || format === 'json') {
    console.log(report(problems, format, shownFolder(contentDir)));
  }
  if (fails(problems)) {
    process.exitCode = 1;
    return;
  }
  await buildSite(library, staging);
  progress.begin('Publishing');
  const census = takeCensus(staging, target.folder);
  await timed('publishing', () => publish(staging, target));
  state.published = true;
  progress.clear();
  const settings = {
    quotePages: quotePageSetting(),
    oEmbed: oEmbedSetting(),
    forms: siteConfig.forms,
  };
  const seconds = (performance.now() - started) / 1000;
  await tell(reportOf(library, census, settings, stepsTaken(), seconds));
}

async function buildSite(library: Library, staging: string): Promise<void> {
  setLibrary(library);
  process.env['CONTENT_DIR'] = contentDir;
  process.env['OUT_DIR'] = staging;
  // Astro looks for the packages of what it bundles from the current folder.
  process.chdir(projectRoot);
  progress.begin('Getting ready');
  const start = performance.now();
  const times = new FileTimes();
  let files = 0;
  let made = false;
  const logger = logTo({
    file: (name) => {
      if (files === 0) {
        performance.measure('two-shot: bundling', { start });
        progress.begin('Making the pages');
      }
      files++;
      times.begin(name);
      progress.reach(files, 'files');
    },
    done: () => {
      // Astro says it of its bundles, too, which come before the first file.
      if (files === 0 || made) return;
      made = true;
      times.begin(null);
      progress.begin('Indexing and checking');
    },
    warn: (text) => {
      progress.clear();
      console.error(text);
    },
  });
  await build({ root: projectRoot, logLevel: 'info', logger });
  times.begin(null);
  for (const [making, duration] of times.all()) {
    performance.measure(`two-shot: ${making}`, { start, duration });
  }
}

async function tell(site: SiteReport): Promise<void> {
  const file = own['report'];
  if (typeof file === 'string') {
    await writeWhole(
      path.resolve(process.env['INIT_CWD'] ?? '.', file),
      `${JSON.stringify(site, null, 2)}\n`,
    );
  }
  if (!quiet) console.error(sayReport(site, shownFolder(outDir)));
}
