import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from './import-turns/source.ts';
import { writeCase } from './import-turns/write/index.ts';

const usage = `npm run bench:import-turns-cases -- [FOLDER]

Makes in.*, options.json and expected.json of every source.txt in a folder of cases; otherwise in
tests/fixtures/importers-proof.`;

const [folder = fileURLToPath(new URL('../tests/fixtures/importers-proof/', import.meta.url))] =
  process.argv.slice(2);
if (folder.startsWith('-') || !existsSync(folder)) {
  console.log(usage);
  process.exit(1);
}

let written = 0;
for (const { name, parentPath } of await readdir(folder, {
  recursive: true,
  withFileTypes: true,
})) {
  if (name !== 'source.txt') continue;
  try {
    await write(parentPath, await readFile(path.join(parentPath, name), 'utf8'));
    written++;
  } catch (error) {
    throw new Error(`${parentPath}/${name} is not a source`, { cause: error });
  }
}
console.log(`Wrote ${written} cases`);

async function write(caseFolder: string, text: string): Promise<void> {
  const source = readSource(text);
  const { extension, bytes } = writeCase(source);
  for (const name of await readdir(caseFolder)) {
    if (name.startsWith('in.')) await rm(path.join(caseFolder, name));
  }
  await writeFile(path.join(caseFolder, `in.${extension}`), bytes);
  await writeFile(path.join(caseFolder, 'options.json'), json(source.options));
  await writeFile(path.join(caseFolder, 'expected.json'), json(source.truth));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
