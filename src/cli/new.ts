import { existsSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { contentDirOf } from '../content/content-dir.ts';
import { writeWhole } from '../files/write-whole.ts';
import { NoStarter, type Starter } from '../starters/index.ts';
import { readArguments, usage, type Kind } from './new/arguments.ts';
import { ask } from './new/ask.ts';
import { makeStarters, type Made } from './new/make-starters.ts';
import { projectRoot, shownFolder } from './options.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  let args = readArguments(process.argv.slice(2));
  if (typeof args === 'string') return stop(`${args}\n\n${usage}`);
  if (args.values.help) {
    console.log(usage);
    return 0;
  }
  if (args.kind === null) {
    if (!process.stdin.isTTY) return stop(usage);
    const answered = await ask();
    if (!answered) return stop('Nothing was written.');
    args = answered;
  }
  const { kind, name, values } = args;
  if (kind === null || name === null) return stop(`Give it a name.\n\n${usage}`);
  try {
    const made = makeStarters(kind, name, values);
    const folder = contentDirOf(projectRoot, kind === 'magazine' ? name : values.content);
    if (kind === 'magazine') await refuseFull(folder);
    else if (!existsSync(folder)) {
      throw new NoStarter(
        `There is no folder ${folder}. To begin one: npm run new -- magazine ${shownFolder(folder)}`,
      );
    }
    await write(folder, made, kind);
    return 0;
  } catch (error) {
    if (!(error instanceof NoStarter) && !isOfSystem(error)) throw error;
    return stop(error.message);
  }
}

async function write(folder: string, made: Made, kind: Kind): Promise<void> {
  const inFolder = ({ path: name }: Starter): string => path.join(folder, name);
  for (const starter of made.asked) {
    if (!(await exists(inFolder(starter)))) continue;
    throw new NoStarter(`${shownFolder(inFolder(starter))} is there already. Nothing was written.`);
  }
  const missing: Starter[] = [];
  for (const starter of made.named) {
    if (!(await exists(inFolder(starter)))) missing.push(starter);
  }
  // What refers to others comes last: whatever stops the program, nothing refers to what is not there.
  for (const starter of [...missing, ...made.asked]) {
    await writeWhole(inFolder(starter), starter.text);
    console.log(`Wrote ${shownFolder(inFolder(starter))}`);
  }
  console.log(`\n${next(folder, kind)}`);
}

function next(folder: string, kind: Kind): string {
  if (kind === 'magazine') {
    const fromHere = path.relative(projectRoot, folder).replaceAll(path.sep, '/');
    return `Next: write content: '${fromHere}' into site.config.ts, and the name of your site; then
  npm run dev                                    # shows it while you write
  npm run new -- interview "…" --subject "…"     # makes the next one`;
  }
  const text = kind === 'interview' ? ', write its text below the second line of hyphens' : '';
  const own = folder === contentDirOf(projectRoot) ? '' : ` -- --content ${shownFolder(folder)}`;
  return `Next: fill in what says TODO${text}, take out the # before fields you need; then
  npm run check${own}`;
}

async function refuseFull(folder: string): Promise<void> {
  const files = existsSync(folder) ? await readdir(folder) : [];
  if (files.length > 0) {
    throw new NoStarter(
      `${shownFolder(folder)} is not empty. Name a folder that is not there yet.`,
    );
  }
}

function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

/** What the disk answered: no space, no right to write. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function stop(message: string): number {
  console.error(message);
  return 1;
}
