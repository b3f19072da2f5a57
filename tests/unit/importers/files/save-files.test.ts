import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { saveFiles } from '../../../../src/importers/files/save-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-shot-save-'));
});

const all = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .toSorted();

test('makes folders and leaves nothing but the files', async () => {
  await saveFiles(folder, [
    { path: 'a/one.md', text: 'one', overwrite: false },
    { path: 'b/two.yaml', text: 'two', overwrite: false },
  ]);
  expect(all()).toEqual(['one.md', 'two.yaml']);
  expect(readFileSync(path.join(folder, 'a/one.md'), 'utf8')).toBe('one');
});

test('does not touch a file that is there, unless told to', async () => {
  writeFileSync(path.join(folder, 'one.md'), 'before');
  const file = { path: 'one.md', text: 'after' };
  await expect(saveFiles(folder, [{ ...file, overwrite: false }])).rejects.toThrow(
    'one.md cannot be written',
  );
  expect(readFileSync(path.join(folder, 'one.md'), 'utf8')).toBe('before');
  await saveFiles(folder, [{ ...file, overwrite: true }]);
  expect(readFileSync(path.join(folder, 'one.md'), 'utf8')).toBe('after');
  expect(all()).toEqual(['one.md']);
});

test('writes none where one of them cannot be written', async () => {
  writeFileSync(path.join(folder, 'people'), 'a file and no folder');
  const files = ['interviews/one.md', 'people/two.yaml'].map((name) => {
    return { path: name, text: '', overwrite: false };
  });
  await expect(saveFiles(folder, files)).rejects.toThrow('people/two.yaml cannot be written');
  expect(all()).toEqual(['people']);
});

test('ends where a folder can never be made', async () => {
  const file = { path: 'interviews/one.md', text: '', overwrite: false };
  await expect(saveFiles('/proc/two-shot', [file])).rejects.toThrow('cannot be written');
});
