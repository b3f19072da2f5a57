import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readerFor } from '../../../../src/importers/readers/index.ts';
import { showDocument } from './show-document.ts';
import { wordsOf } from './words-of.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/readers/', import.meta.url));
const folders = readdirSync(fixtures, { withFileTypes: true }).filter((one) => one.isDirectory());

describe.each(folders.map(({ name }) => name))('%s', (folder) => {
  const file =
    readdirSync(path.join(fixtures, folder)).find((name) => name.startsWith('in.')) ?? '';
  const bytes = readFileSync(path.join(fixtures, folder, file));
  const read = () => readerFor({ name: file }, null)({ name: file, bytes }, { select: null });

  test('is read as its golden file says', async () => {
    const golden = path.join(fixtures, folder, 'golden.txt');
    await expect(showDocument(await read())).toMatchFileSnapshot(golden);
  });

  test('keeps every word, and invents none', async () => {
    const { seen, kept } = wordsOf(await read());
    expect(kept).toEqual(seen);
  });

  test('has spans within their lines', async () => {
    const { blocks, notes } = await read();
    const lines = [
      ...blocks.flatMap((block) => block.lines),
      ...notes.flatMap((note) => note.paragraphs),
    ];
    for (const { text, spans = [] } of lines) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/[\n\r]/u);
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThanOrEqual(start);
      }
      const starts = spans.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });
});
