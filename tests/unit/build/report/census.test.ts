import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeCensus } from '../../../../src/build/report/census.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-shot-census-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(site: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, site, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return path.join(folder, site);
}

test('A site is counted by kinds of file, the largest first', () => {
  const site = write('site', {
    'index.html': '12345',
    'a/index.html': '123456789',
    'search/index.html': '1',
    'search/x.packed': '12345678901234567890',
    'a.js': '12',
    'passages.ndjson': '1',
  });
  expect(takeCensus(site, path.join(folder, 'none'))).toEqual({
    files: 6,
    bytes: 38,
    kinds: [
      { name: 'search', files: 1, bytes: 20 },
      { name: 'HTML', files: 3, bytes: 15 },
      { name: 'script', files: 1, bytes: 2 },
      { name: 'other forms', files: 1, bytes: 1 },
    ],
    heaviestPage: { file: 'a/index.html', bytes: 9 },
    largestFile: { file: 'search/x.packed', bytes: 20 },
    pages: { all: 3, new: 3, changed: 0, gone: 0 },
  });
});

test('Pages are told apart that are new, changed and gone, by their contents', () => {
  const last = write('last', { 'a.html': 'one', 'b.html': 'one', 'c.html': 'one', 'd.html': 'x' });
  const site = write('site', { 'a.html': 'one', 'b.html': 'two', 'c.html': 'three', 'e.html': '' });
  expect(takeCensus(site, last).pages).toEqual({ all: 4, new: 1, changed: 2, gone: 1 });
});
