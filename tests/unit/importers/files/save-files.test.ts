import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveFiles } from '../../../../src/importers/files/save-files.ts';
import { sweepTemporary } from '../../../../src/importers/files/sweep-temporary.ts';

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
    { path: 'a/one.md', text: 'one', ifThere: 'refuse' as const },
    { path: 'b/two.yaml', text: 'two', ifThere: 'refuse' as const },
  ]);
  expect(all()).toEqual(['one.md', 'two.yaml']);
  expect(readFileSync(path.join(folder, 'a/one.md'), 'utf8')).toBe('one');
});

test('does not touch a file that is there, unless told to', async () => {
  writeFileSync(path.join(folder, 'one.md'), 'before');
  const file = { path: 'one.md', text: 'after' };
  await expect(saveFiles(folder, [{ ...file, ifThere: 'refuse' as const }])).rejects.toThrow(
    'one.md cannot be written',
  );
  expect(readFileSync(path.join(folder, 'one.md'), 'utf8')).toBe('before');
  await saveFiles(folder, [{ ...file, ifThere: 'replace' as const }]);
  expect(readFileSync(path.join(folder, 'one.md'), 'utf8')).toBe('after');
  expect(all()).toEqual(['one.md']);
});

test('writes none where one of them cannot be written', async () => {
  writeFileSync(path.join(folder, 'people'), 'a file and no folder');
  const files = ['interviews/one.md', 'people/two.yaml'].map((name) => {
    return { path: name, text: '', ifThere: 'refuse' as const };
  });
  await expect(saveFiles(folder, files)).rejects.toThrow('people/two.yaml cannot be written');
  expect(all()).toEqual(['people']);
});

test('ends where a folder can never be made', async () => {
  const file = { path: 'interviews/one.md', text: '', ifThere: 'refuse' as const };
  await expect(saveFiles('/proc/two-shot', [file])).rejects.toThrow('cannot be written');
});

test('leaves what is kept as it is, and writes the others', async () => {
  writeFileSync(path.join(folder, 'stub.yaml'), 'edited');
  await saveFiles(folder, [
    { path: 'stub.yaml', text: 'stub', ifThere: 'keep' },
    { path: 'one.md', text: 'one', ifThere: 'refuse' },
  ]);
  expect(readFileSync(path.join(folder, 'stub.yaml'), 'utf8')).toBe('edited');
  expect(all()).toEqual(['one.md', 'stub.yaml']);
});

describe('writes through no link', () => {
  test.each(['refuse', 'keep', 'replace'] as const)(
    'where it would %s what is there',
    async (how) => {
      const elsewhere = mkdtempSync(path.join(tmpdir(), 'two-shot-elsewhere-'));
      writeFileSync(path.join(elsewhere, 'one.md'), 'not ours');
      symlinkSync(elsewhere, path.join(folder, 'interviews'));
      symlinkSync(path.join(elsewhere, 'one.md'), path.join(folder, 'two.md'));
      for (const [file, link] of [
        ['interviews/one.md', 'interviews'],
        ['interviews/new.md', 'interviews'],
        ['two.md', 'two.md'],
      ] as const) {
        const saving = saveFiles(folder, [{ path: file, text: 'ours', ifThere: how }]);
        await expect(saving).rejects.toThrow(`${link} is a link`);
      }
      expect(readdirSync(elsewhere)).toEqual(['one.md']);
      expect(readFileSync(path.join(elsewhere, 'one.md'), 'utf8')).toBe('not ours');
    },
  );

  test('but the content folder itself may be one, as somebody named it', async () => {
    const named = path.join(folder, 'named');
    symlinkSync(mkdtempSync(path.join(tmpdir(), 'two-shot-elsewhere-')), named);
    await saveFiles(named, [{ path: 'interviews/one.md', text: 'one', ifThere: 'refuse' }]);
    expect(readFileSync(path.join(named, 'interviews/one.md'), 'utf8')).toBe('one');
  });
});

test('takes away what imports that were killed left, and not what one is writing now', async () => {
  mkdirSync(path.join(folder, 'interviews'));
  for (const name of ['.import-1-1.tmp', '.import-1-2.tmp', 'noon.md']) {
    writeFileSync(path.join(folder, 'interviews', name), '');
  }
  const yesterday = Date.now() / 1000 - 86_400;
  for (const name of ['.import-1-1.tmp', 'noon.md']) {
    utimesSync(path.join(folder, 'interviews', name), yesterday, yesterday);
  }
  await sweepTemporary(folder);
  expect(all()).toEqual(['.import-1-2.tmp', 'noon.md']);
});
