import { parseArgs } from 'node:util';
import {
  importFile,
  printable,
  readOptions,
  Refusal,
  type Result,
  summarise,
  toJson,
} from '../importers/index.ts';
import { contentDirOf } from '../content/content-dir.ts';
import { projectRoot, shownFolder } from './options.ts';

const usage = `npm run import -- FILE [options]

Makes an interview of a plain-text transcript, and says what was understood.
FILE is a path, or - for standard input.

  --interviewer NAME   who asks
  --subject WHO        who is interviewed: a slug or a name; may be repeated
  --film WHICH         what it is about: a slug or a title; may be repeated
  --title, --dek, --date YYYY-MM-DD, --publication, --source-title, --url, --rights
                       what stands in the front matter; what is not given is marked TODO
  --language TAG       such as en (the default) or pt-BR
  --edition KIND       transcript (the default), excerpt or digest
  --format FORMAT      of the file, where its name says nothing or another one
  --select CSS         which part of a web page is the interview
  --labels A,B         labels that are speakers'; may be repeated
  --alias LABEL=WHO    whom a label means; may be repeated
  --questions HOW      how questions are marked, such as bold, heading, unmarked
  --content DIR        the content folder; otherwise CONTENT_DIR, otherwise content/
  --slug SLUG          name of the interview's file
  --force              overwrite it
  --dry-run            write nothing
  --json               print what was understood as JSON

Exit code 0: imported. 1: not imported; one line says why.`;

/** A doubtful import is a success as yet; issue 6 gives it the code 2. */
const exitCodes = { certain: 0, doubtful: 0, failed: 1 } as const;

// Whoever reads only the first lines, as `head` does, has not made a mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main();

async function main(): Promise<number> {
  const args = readArguments();
  if (typeof args === 'string') return stop(args);
  const { values, source } = args;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (source === undefined) return stop('Name one file to import.');
  const read = readOptions(values, source === '-' ? null : source);
  if (!read.ok) return stop(read.problems.join('\n'));
  const contentDir = contentDirOf(projectRoot, values.content);
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const { json, force, 'dry-run': dryRun } = values;
  try {
    const request = { ...read.options, source, from, contentDir, force, dryRun };
    const result = await importFile(request);
    process.stdout.write(json ? toJson(result.imported) : summarise(result.imported));
    if (!json) process.stdout.write(sayFiles(result, contentDir, dryRun));
    return result.imported.doubts.length > 0 ? exitCodes.doubtful : exitCodes.certain;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const name = source === '-' ? 'Standard input' : source;
    console.error(printable(`${name} ${error.message}.`));
    return exitCodes.failed;
  }
}

function sayFiles({ files, encoding }: Result, contentDir: string, dryRun: boolean): string {
  const where = printable(shownFolder(contentDir));
  const lines = files.map((file) => `${dryRun ? 'Would write' : 'Wrote'} ${where}/${file}`);
  if (encoding && encoding !== 'UTF-8') lines.unshift(`Read as ${encoding}`);
  return `${lines.join('\n')}\n`;
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const texts = { type: 'string', multiple: true } as const;
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        interviewer: text,
        subject: texts,
        film: texts,
        title: text,
        dek: text,
        date: text,
        publication: text,
        'source-title': text,
        url: text,
        rights: text,
        language: text,
        edition: text,
        format: text,
        select: text,
        labels: texts,
        alias: texts,
        questions: text,
        content: text,
        slug: text,
        force: flag,
        'dry-run': flag,
        json: flag,
        help: { ...flag, short: 'h' },
      },
    });
    const [source, ...others] = positionals;
    if (others.length > 0) return `One file at a time, please: ${positionals.join(', ')}.`;
    return { values, source };
  } catch (error) {
    // Node explains at length; its first sentence says which option it is.
    return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
  }
}

function stop(message: string): number {
  console.error(`${message.split('\n').map(printable).join('\n')}\n\n${usage}`);
  return exitCodes.failed;
}
