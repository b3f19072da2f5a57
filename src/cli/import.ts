import { resolve } from 'node:path';
import { contentDirOf } from '../content/content-dir.ts';
import { findSources, isFolder, printable, sweepTemporary } from '../importers/index.ts';
import { readArguments, usage } from './import/arguments.ts';
import { type ExitCode, exitCodes, stop } from './import/command.ts';
import { importOne } from './import/import-one.ts';
import { importSeveral } from './import/import-several.ts';
import { projectRoot } from './options.ts';

// Whoever reads only the first lines, as `head` does, has not made a mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main();

async function main(): Promise<ExitCode> {
  const args = readArguments();
  if (typeof args === 'string') return stop(args);
  const { values, files } = args;
  if (values.help) {
    console.log(usage);
    return exitCodes.certain;
  }
  const [file, ...others] = files;
  if (file === undefined) return stop('Name a file to import.');
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const contentDir = contentDirOf(projectRoot, values.content);
  const place = { from, contentDir };
  if (!values['dry-run']) await sweepTemporary(contentDir);
  if (others.length === 0 && (file === '-' || !(await isFolder(resolve(from, file))))) {
    return importOne(file, args, place);
  }
  if (files.includes('-')) return stop('Standard input, -, is one file; import it by itself.');
  const any = values.format !== undefined;
  const found = await findSources(files, { from, apart: contentDir, any });
  if (found.sources.length === 0) {
    console.error(
      printable(`${files.join(', ')}: There is no file in there that can be imported.`),
    );
    return exitCodes.failed;
  }
  return importSeveral(found, args, place);
}
