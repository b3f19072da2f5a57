import { extname } from 'node:path';
import {
  importFile,
  printable,
  readOptions,
  Refusal,
  type Result,
  startImportProcess,
} from '../../importers/index.ts';
import { siteLanguageSetting } from '../../site-config.ts';
import { shownFolder } from '../options.ts';
import type { Arguments } from './arguments.ts';
import { type ExitCode, exitCodes, hasColour, type Place, stop } from './command.ts';

/** Imports one file: prints what was understood, and what was written. */
export async function importOne(
  source: string,
  { values }: Arguments,
  place: Place,
): Promise<ExitCode> {
  const read = readOptions(values, source === '-' ? null : source, siteLanguageSetting());
  if (!read.ok) return stop(read.problems.join('\n'));
  const { json, force, 'dry-run': dryRun, report = null } = values;
  if (report !== null && !/^\.html?$/iu.test(extname(report))) {
    return stop(`--report: The page of one file has a name that ends in .html: ${report}.html.`);
  }
  const shown = { summary: json ? null : { colour: hasColour(process.stdout) }, json };
  const child = startImportProcess();
  try {
    const request = { ...read.options, ...place, source, force, dryRun, report, shown };
    const result = await importFile(request, child);
    process.stdout.write(result.json ?? result.summary ?? '');
    if (!json) process.stdout.write(sayFiles(result, place, dryRun, report));
    return result.doubts > 0 ? exitCodes.doubtful : exitCodes.certain;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const name = source === '-' ? 'Standard input' : source;
    console.error(printable(`${name} ${error.message}.`));
    return exitCodes.failed;
  } finally {
    child.close();
  }
}

/** What was written, and what is to be done now. */
function sayFiles(
  { files, again, doubts }: Result,
  { contentDir }: Place,
  dryRun: boolean,
  report: string | null,
): string {
  const where = shownFolder(contentDir);
  const lines = files.map((file) => `${dryRun ? 'Would write' : 'Wrote'} ${where}/${file}`);
  if (again === 'unchanged') lines.push('Nothing was written.');
  if (report !== null) lines.push(`Wrote ${report}`);
  if (!dryRun && again === 'differs') {
    lines.push('Next: compare the two, take over what is new, and delete the new one.');
  } else if (!dryRun && again !== 'unchanged') {
    const look = doubts > 0 ? ' look at what is doubtful,' : '';
    lines.push(`Next: fill in what is TODO,${look} then npm run check.`);
  }
  return `\n${lines.map(printable).join('\n')}\n`;
}
