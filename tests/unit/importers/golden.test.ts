import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  decodeText,
  importTranscript,
  type RawOptions,
  readOptions,
  toJson,
} from '../../../src/importers/index.ts';
import { readerFor } from '../../../src/importers/readers/index.ts';
import { seenWords } from './seen-words.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/importers/', import.meta.url));
const cases = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(cases.map(({ name }) => name))('%s', (name) => {
  const folder = path.join(fixtures, name);
  const raw = JSON.parse(readFileSync(path.join(folder, 'options.json'), 'utf8')) as RawOptions;
  const read = readOptions(raw, 'in.txt');
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const { text } = decodeText(readFileSync(path.join(folder, 'in.txt')));
  const imported = importTranscript(text, readerFor('in.txt'), read.options.told);

  test('is understood as its golden files say', async () => {
    await expect(imported.markdown).toMatchFileSnapshot(path.join(folder, 'golden.md'));
    await expect(toJson(imported)).toMatchFileSnapshot(path.join(folder, 'golden.json'));
  });

  test('keeps every word, in order', () => {
    const labels = imported.shape === 'labelled';
    const seen = seenWords(imported.markdown, { labels }).join('');
    expect(seen).toBe(text.replace(/\s+/gu, ''));
  });
});
