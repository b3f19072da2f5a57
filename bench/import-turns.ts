import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importCase } from './import-turns/import-case.ts';
import { printResults, printWrong, type Result } from './import-turns/print.ts';
import { score } from './import-turns/score.ts';
import { truthSchema } from './import-turns/truth.ts';

const usage = `npm run bench:import-turns -- [FOLDER] [options]

Imports every case of a folder, otherwise of tests/fixtures/importers-proof, with the command an editor
uses, and counts the turns that came out with the right speaker and exactly the right words. A case is a
folder with in.*, options.json and expected.json.

  --only TEXT   cases whose path has it
  --wrong       print every wrong turn
  --json        print scores as JSON

  doubtful      wrong turns that the import itself calls doubtful
  extra         turns where there is none
  invented      speakers who are nobody`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    wrong: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const ours = fileURLToPath(new URL('../tests/fixtures/importers-proof/', import.meta.url));
const root = path.resolve(positionals[0] ?? ours);
if (values.help || !existsSync(root)) {
  console.log(usage);
  process.exit(values.help ? 0 : 1);
}

/** What a refused file comes to. */
const nothing = { introduction: [], turns: [], doubtful: [] };

const results: Result[] = [];
for (const folder of await findCases()) results.push(await judge(folder));
if (values.json) {
  console.log(JSON.stringify(results, null, 2));
} else {
  if (values.wrong) console.log(results.map(printWrong).join(''));
  process.stdout.write(printResults(results));
}

async function findCases(): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter(({ name }) => name === 'expected.json')
    .map(({ parentPath }) => parentPath)
    .filter((folder) => path.relative(root, folder).includes(values.only))
    .sort();
}

async function judge(folder: string): Promise<Result> {
  const truth = truthSchema.parse(
    JSON.parse(await readFile(path.join(folder, 'expected.json'), 'utf8')),
  );
  const name = path.relative(root, folder);
  const imported = await importCase(folder);
  switch (imported.kind) {
    case 'found':
      return { name, score: score(truth, imported.found), refusal: null };
    case 'refused':
      return { name, score: score(truth, nothing), refusal: `refused: ${imported.reason}` };
    case 'no reader yet':
      return { name, score: null, refusal: null };
  }
}
