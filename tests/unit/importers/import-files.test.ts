import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type FileOutcome, importFiles } from '../../../src/importers/import-files.ts';
import { told } from './told.ts';

const from = mkdtempSync(path.join(tmpdir(), 'two-shot-several-'));
const contentDir = path.join(from, 'content');
const talk = 'Were you late?\nNo.\n\nWas I?\nYes.\n';

test('one that fails holds nothing up, and none of two for one place is imported', async () => {
  for (const folder of ['a', 'b']) mkdirSync(path.join(from, folder));
  const files = {
    'one.txt': talk,
    'empty.txt': '',
    'a/two.txt': talk,
    'b/Two.txt': talk,
    '???.txt': talk,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(from, file), text);
  const outcomes: FileOutcome[] = [];
  const request = {
    ...{ sources: [...Object.keys(files), 'none.txt'], from, contentDir, told },
    ...{ format: null, asked: { select: null }, force: false, dryRun: false, reports: 'reports' },
    shown: { summary: null, json: true },
  };
  await importFiles(request, (outcome) => outcomes.push(outcome));
  const became = outcomes.map(({ source, result }) => {
    return [source, 'refused' in result ? result.refused : result.files[0]];
  });
  expect(Object.fromEntries(became)).toEqual({
    'one.txt': 'interviews/one.md',
    'empty.txt': 'is empty',
    'a/two.txt': expect.stringContaining(
      'would be written to interviews/two.md, as b/Two.txt would',
    ) as string,
    'b/Two.txt': expect.stringContaining('as a/two.txt would; rename one') as string,
    '???.txt': expect.stringContaining('has no letter or digit in its name') as string,
    'none.txt': 'cannot be read: there is no such file or folder',
  });
  expect(readdirSync(path.join(contentDir, 'interviews'))).toEqual(['one.md']);
  expect(readdirSync(path.join(contentDir, 'people'))).toEqual(['mara-voss.yaml']);
  expect(readdirSync(path.join(from, 'reports'))).toEqual(['one.html']);
});
