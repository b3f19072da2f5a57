import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findSources } from '../../../../src/importers/files/find-sources.ts';
import { allEndings } from '../../../../src/importers/readers/index.ts';

const from = mkdtempSync(path.join(tmpdir(), 'two-shot-find-'));
for (const folder of ['talks/late', 'talks/content/interviews', 'talks/.git']) {
  mkdirSync(path.join(from, folder), { recursive: true });
}
for (const file of [
  'noon.txt',
  'odd.transcript',
  'talks/b.docx',
  'talks/a.TXT',
  'talks/photo.jpg',
  'talks/.hidden.txt',
  'talks/late/c.vtt',
  'talks/content/interviews/a.md',
  'talks/.git/x.txt',
]) {
  writeFileSync(path.join(from, file), 'words');
}
symlinkSync('..', path.join(from, 'talks/up'));
symlinkSync('../noon.txt', path.join(from, 'talks/link.txt'));
const where = { from, apart: path.join(from, 'talks/content'), any: false };

test('of folders the files of known endings are found, in order, and the rest is named', async () => {
  expect(await findSources(['talks'], where)).toEqual({
    sources: ['talks/a.TXT', 'talks/b.docx', 'talks/late/c.vtt'],
    passedOver: [
      { path: 'talks/.git', reason: 'it is hidden' },
      { path: 'talks/.hidden.txt', reason: 'it is hidden' },
      { path: 'talks/content', reason: 'it is the content folder' },
      { path: 'talks/link.txt', reason: 'it is a link' },
      { path: 'talks/photo.jpg', reason: 'its ending is not known' },
      { path: 'talks/up', reason: 'it is a link' },
    ],
  });
});

test('what was named is meant, whatever it is, and each file once', async () => {
  const given = ['odd.transcript', 'none.txt', './talks/late/c.vtt', 'talks/late'];
  const { sources } = await findSources(given, where);
  expect(sources).toEqual(['odd.transcript', 'none.txt', 'talks/late/c.vtt']);
});

test('where the format was said, every ending is one of it', async () => {
  const { sources } = await findSources(['talks'], { ...where, any: true });
  expect(sources).toContain('talks/photo.jpg');
});

test('a file of every ending that has a reader is found in a folder', async () => {
  const folder = path.join(from, 'every-ending');
  mkdirSync(folder);
  const files = allEndings.map((ending) => `every-ending/noon${ending}`).toSorted();
  for (const file of files) writeFileSync(path.join(from, file), 'words');
  const { sources, passedOver } = await findSources(['every-ending'], where);
  expect({ sources: sources.toSorted(), passedOver }).toEqual({ sources: files, passedOver: [] });
});
