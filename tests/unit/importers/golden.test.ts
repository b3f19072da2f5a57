import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  importTranscript,
  type RawOptions,
  readOptions,
  toJson,
} from '../../../src/importers/index.ts';
import { readerFor } from '../../../src/importers/readers/index.ts';
import { expectAllHeld } from './expect-all-held.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/importers/', import.meta.url));
const folders = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => path.join(fixtures, name));
const cases = await Promise.all(
  folders.map(async (folder) => ({ folder, ...(await read(folder)) })),
);

async function read(folder: string) {
  const name = readdirSync(folder).find((file) => file.startsWith('in.')) ?? '';
  const bytes = readFileSync(path.join(folder, name));
  const raw = JSON.parse(readFileSync(path.join(folder, 'options.json'), 'utf8')) as RawOptions;
  const options = readOptions(raw, name);
  if (!options.ok) throw new Error(options.problems.join('\n'));
  const { told, asked, format } = options.options;
  const document = await readerFor({ name }, format)({ name, bytes }, asked);
  return { name: path.basename(folder), document, imported: importTranscript(document, told) };
}

describe.each(cases)('$name', ({ folder, document, imported }) => {
  test('is understood as its golden files say', async () => {
    await expect(imported.markdown).toMatchFileSnapshot(path.join(folder, 'golden.md'));
    await expect(toJson(imported)).toMatchFileSnapshot(path.join(folder, 'golden.json'));
  });

  test('keeps every word, in order', () => {
    expectAllHeld(document.inventory.join(''), imported);
  });
});
