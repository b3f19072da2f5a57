import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { read } from './read.ts';
import { bagOf, keptWords } from './word-bag.ts';

const fixtures = fileURLToPath(new URL('../../../../fixtures/importers-timed/', import.meta.url));
const folders = readdirSync(fixtures, { withFileTypes: true }).filter((one) => one.isDirectory());

describe.each(folders.map(({ name }) => name))('%s', (folder) => {
  const file =
    readdirSync(path.join(fixtures, folder)).find((name) => name.startsWith('in.')) ?? '';
  const bytes = readFileSync(path.join(fixtures, folder, file));

  test('is read as its golden file says', async () => {
    const { inventory, notes, blocks, ...rest } = await read(file, bytes);
    const lines = blocks.flatMap((block) => block.lines).map((line) => JSON.stringify(line));
    const about = JSON.stringify(rest, null, 2).replace(/^\{\n|\n\}$/gu, '');
    const golden = `{\n${about},\n  "lines": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`;
    expect(notes).toEqual([]);
    expect(inventory.length).toBeGreaterThan(0);
    await expect(golden).toMatchFileSnapshot(path.join(fixtures, folder, 'read.json'));
  });

  test('keeps every word of the inventory, and no other', async () => {
    const document = await read(file, bytes);
    expect(keptWords(document)).toEqual(bagOf(document.inventory));
  });
});
