import { resolve } from 'node:path';
import {
  type FileOutcome,
  type Found,
  importFiles,
  printable,
  readSharedOptions,
  Refusal,
  saveIndex,
} from '../../importers/index.ts';
import { siteLanguageSetting } from '../../site-config.ts';
import type { Arguments } from './arguments.ts';
import { type ExitCode, exitCodes, hasColour, type Place, stop } from './command.ts';
import { showProgress } from './show-progress.ts';
import { sayRun } from './say-run.ts';

/** Imports several files, and prints what became of them all. */
export async function importSeveral(
  { sources, passedOver }: Found,
  { values }: Arguments,
  place: Place,
): Promise<ExitCode> {
  const read = readSharedOptions(values, siteLanguageSetting());
  if (!read.ok) return stop(read.problems.join('\n'));
  const { json, force, 'dry-run': dryRun, report: reports = null } = values;
  if (reports !== null && /\.html?$/iu.test(reports)) {
    return stop('--report: Of several files this is a folder, for a page on each of them.');
  }
  const start = performance.now();
  const outcomes: FileOutcome[] = [];
  const progress = showProgress(sources.length, process.stderr);
  const shown = { summary: null, json };
  const request = { ...read.options, ...place, sources, force, dryRun, reports, shown };
  await importFiles(request, (outcome) => {
    if (json) progress.aside(() => process.stdout.write(toLine(outcome)));
    outcomes.push(withoutTexts(outcome));
    progress.step(outcome);
  });
  progress.end();
  const seconds = (performance.now() - start) / 1000;
  const run = { outcomes, passedOver, seconds, dryRun, reports, contentDir: place.contentDir };
  if (!json) process.stdout.write(sayRun(run, { colour: hasColour(process.stdout) }));
  const saved =
    reports === null || (await tryToSave(resolve(place.from, reports), outcomes, passedOver));
  return saved ? worstOf(outcomes) : exitCodes.failed;
}

function worstOf(outcomes: readonly FileOutcome[]): ExitCode {
  if (outcomes.some(({ result }) => 'refused' in result)) return exitCodes.failed;
  const isDoubtful = outcomes.some(({ result }) => 'doubts' in result && result.doubts > 0);
  return isDoubtful ? exitCodes.doubtful : exitCodes.certain;
}

/** One line: the object that `--json` prints of one file, and its `file`; or why there is none. */
function toLine({ source, result }: FileOutcome): string {
  if ('refused' in result) return `${JSON.stringify({ file: source, error: result.refused })}\n`;
  const understood: unknown = JSON.parse(result.json ?? '{}');
  return `${JSON.stringify(Object.assign({ file: source }, understood))}\n`;
}

/** Of thousands of files, what they say must not stay in the memory. */
function withoutTexts(outcome: FileOutcome): FileOutcome {
  const { result } = outcome;
  return 'refused' in result ? outcome : { ...outcome, result: { ...result, json: null } };
}

async function tryToSave(
  folder: string,
  outcomes: readonly FileOutcome[],
  passedOver: Found['passedOver'],
): Promise<boolean> {
  try {
    await saveIndex(folder, outcomes, passedOver);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(printable(`The index of the reports ${error.message}.`));
    return false;
  }
}
