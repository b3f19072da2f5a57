import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { saveFiles } from '../../../../src/importers/files/save-files.ts';

vi.mock('node:fs/promises', { spy: true });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-shot-full-'));
});

const files = ['one.md', 'two.md'].map((name) => {
  return { path: name, text: 'words', ifThere: 'refuse' as const };
});

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EMFILE', 'too many files are open'],
  ['EROFS', 'the disk can only be read'],
])('%s while the second of two files is written leaves neither', async (code, said) => {
  vi.mocked(fs.writeFile)
    .mockImplementationOnce((file) => {
      writeFileSync(file as string, 'words');
      return Promise.resolve();
    })
    .mockImplementationOnce((file) => {
      writeFileSync(file as string, 'wo');
      return Promise.reject(Object.assign(new Error(code), { code }));
    });
  await expect(saveFiles(folder, files)).rejects.toThrow(
    `two.md cannot be written in ${folder}: ${said}`,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a file system without second names for a file gets the files all the same', async () => {
  vi.mocked(fs.link).mockRejectedValueOnce(Object.assign(new Error('EPERM'), { code: 'EPERM' }));
  await saveFiles(folder, files.slice(0, 1));
  expect(readdirSync(folder)).toEqual(['one.md']);
});
