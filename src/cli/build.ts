import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { enterWorkplace, type Workplace } from '../build/build-lock.ts';
import { explainFailure } from '../build/explain-failure.ts';
import { resolveOutDir, type OutDir } from '../build/out-dir.ts';
import { abandon, publish } from '../build/publish.ts';
import { indexMeasure } from '../build/search-integration.ts';
import { whenStopped } from '../build/when-stopped.ts';
import { checkSettings } from '../check-settings.ts';
import { setLibrary } from '../library/current.ts';
import type { Library } from '../library/index.ts';
import { openAndRefresh } from '../library/refresh-ledgers.ts';
import { fails, report } from '../problems/report.ts';
import type { Manifest } from '../search/format.ts';
import { projectRoot, readOptions, shownFolder } from './options.ts';

const usage = `npm run build -- [--content DIR] [--out DIR] [--format terminal|github|json] [--frozen]

Checks all content and builds the site from it. The site is made aside and takes the place of the
last one when it is whole; a build that fails leaves the last one as it was.
New and changed passages are written into the ledgers of permalinks first. With --frozen, or CI=true,
nothing is written and the ledgers have to be up to date (npm run permalinks).
Exit code 0: built. 1: not built.`;

// Collect garbage a little sooner than V8 would: at a thousand interviews this saves about a
// tenth of the memory (npm run bench).
setFlagsFromString('--heap-growing-percent=70');

const { contentDir, outDir, format, frozen } = readOptions(usage);
const started = performance.now();
let out: OutDir | null = null;
try {
  checkSettings();
  const workplace = enterWorkplace(projectRoot);
  whenStopped(() => {
    if (out) abandon(out);
    workplace.leave();
    console.error('\nStopped. The last site stays as it was.');
  });
  try {
    await checkAndBuild(workplace);
  } finally {
    workplace.leave();
  }
} catch (error) {
  console.error(explainFailure(error));
  if (existsSync(outDir)) console.error('Not built: the last site stays as it was.');
  process.exitCode = 1;
}

async function checkAndBuild({ staging }: Workplace): Promise<void> {
  const sources = ['src', 'public', 'content', 'node_modules'].map((name) =>
    path.join(projectRoot, name),
  );
  const target = resolveOutDir(outDir, [...sources, contentDir]);
  out = target;
  const { library, problems } = await openAndRefresh(projectRoot, contentDir, { frozen });
  if (problems.length > 0 || format === 'json') {
    console.log(report(problems, format, shownFolder(contentDir)));
  }
  if (fails(problems)) {
    process.exitCode = 1;
    return;
  }
  await buildSite(library, staging);
  await publish(staging, target);
  const { interviews, films, people } = library;
  console.error(
    `Built in ${seconds(performance.now() - started)} s: interviews ${interviews.length}, films ${films.length}, people ${people.length}; search index ${sayIndex(target.folder)}. The site is in ${shownFolder(outDir)}.`,
  );
}

async function buildSite(library: Library, staging: string): Promise<void> {
  setLibrary(library);
  process.env['CONTENT_DIR'] = contentDir;
  process.env['OUT_DIR'] = staging;
  // Astro looks for the packages of what it bundles from the current folder.
  process.chdir(projectRoot);
  await build({ root: projectRoot, logLevel: 'warn' });
}

/** `0.4 s, 153 kB`. */
function sayIndex(site: string): string {
  const [measure] = performance.getEntriesByName(indexMeasure);
  const file = path.join(site, 'search', 'manifest.json');
  const { bytes } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return `${seconds(measure?.duration ?? 0)} s, ${Math.round(bytes / 1000)} kB`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
