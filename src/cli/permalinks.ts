import { parseArgs } from 'node:util';
import { contentDirOf } from '../content/content-dir.ts';
import { today } from '../content/today.ts';
import { checkLedgers } from '../library/check-ledgers.ts';
import { openLibrary, type Opened } from '../library/open-library.ts';
import { permalinksToJson } from '../library/permalinks-json.ts';
import { holdLedgers, saveLedgers } from '../library/save-ledgers.ts';
import { tellChanges } from '../library/tell-changes.ts';
import { withdrawInterview } from '../library/withdraw-interview.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { isServer, projectRoot, shownFolder } from './options.ts';

const usage = `npm run permalinks -- [--content DIR] [--check] [--json]

Brings the ledgers of permalinks up to date with the texts, and says for each interview which
addresses were kept, added, edited, moved, split, merged, retired or restored. Commit the ledgers.

  --content DIR    the content folder; otherwise that of CONTENT_DIR, or of site.config.ts
  --check          write nothing, and fail where a ledger is not up to date (so with CI=true)
  --json           print the addresses of all interviews as JSON
  --withdraw SLUG  the interview whose file is gone is gone for good: its addresses shall say so
  --anew SLUG      its ledger was deleted on purpose; nothing of it was ever published

Exit code 0: up to date. 1: not; nothing was written of what is named.`;

// Whoever reads only the first lines, as `head` does, has not made a mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main();

async function main(): Promise<number> {
  const values = readArguments();
  if (typeof values === 'string') return stop(`${values}\n\n${usage}`);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.check && (values.withdraw ?? values.anew) !== undefined) {
    return stop('With --check, or CI=true, nothing is written: --withdraw and --anew need to.');
  }
  const contentDir = contentDirOf(projectRoot, values.content);
  try {
    if (values.anew !== undefined) await forget(contentDir, values.anew);
    if (values.withdraw !== undefined) await withdrawOne(contentDir, values.withdraw);
    return await refreshAll(contentDir, values);
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/** Reads, says and writes; again, where another process has written in between. */
async function refreshAll(
  contentDir: string,
  { check, json }: { readonly check: boolean; readonly json: boolean },
): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const opened = await openLibrary(projectRoot, contentDir);
    const { settled } = opened;
    const problems = [...ownProblems(opened), ...(check ? checkLedgers(settled) : [])];
    const withheld = settled.flatMap((one) => (one.isStale ? one.withheld : []));
    const writes = problems.length === 0 && !check;
    if (writes && !(await saveLedgers(contentDir, settled, opened.memory))) continue;
    console.log(json ? permalinksToJson(settled) : tellChanges(settled));
    const said = [...problems, ...withheld];
    if (said.length > 0) console.error(report(said, 'terminal', shownFolder(contentDir)));
    return said.length > 0 ? 1 : 0;
  }
  throw new Error('The permalinks are being written by other processes all the time. Try again.');
}

/** What is wrong with the ledgers; what else is wrong, `npm run check` says. */
function ownProblems({ problems }: Opened): Problem[] {
  return problems.filter(
    ({ file, id, severity }) =>
      severity === 'error' &&
      (file.startsWith('permalinks') ||
        file === '.' ||
        id === 'id-taken' ||
        id === 'formerly-taken'),
  );
}

async function withdrawOne(contentDir: string, slug: string): Promise<void> {
  const release = await holdLedgers(contentDir);
  try {
    const { library, settled } = await openLibrary(projectRoot, contentDir);
    const takenOver = settled.flatMap((one) => one.takenOver);
    const present = [...settled, ...library.interviews, ...takenOver].map((one) => one.slug);
    await withdrawInterview(contentDir, slug, new Set(present), today());
  } finally {
    release();
  }
}

async function forget(contentDir: string, slug: string): Promise<void> {
  const { memory } = await openLibrary(projectRoot, contentDir);
  const known = new Map(memory.recall());
  if (known.delete(slug)) await memory.remember(known);
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({
      options: {
        content: text,
        check: { type: 'boolean', default: isServer() },
        json: flag,
        withdraw: text,
        anew: text,
        help: { ...flag, short: 'h' },
      },
    });
    return values;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
  }
}

function stop(message: string): number {
  console.error(message);
  return 1;
}
