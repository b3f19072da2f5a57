import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readAboutFile } from '../../../src/content/read-about-file.ts';
import { readInterviewFile } from '../../../src/content/read-interview-file.ts';
import { catalogue, type ProblemId } from '../../../src/problems/catalogue.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { fails } from '../../../src/problems/report.ts';
import { check, copyCase, fixtures, listCases, withFolder, writeCase } from './content-folder.ts';
import { recipes } from './recipes.ts';

// A thread for each of these folders would take longer than everything else; parse-pool.test.ts
// tests the threads.
vi.mock('../../../src/content/parse-pool.ts', () => ({
  readAboutTexts: (texts: readonly string[]) =>
    Promise.resolve(texts.map((text) => readAboutFile(text))),
  readInterviewTexts: (texts: readonly string[]) =>
    Promise.resolve(texts.map((text) => readInterviewFile(text))),
}));

const cases = await listCases();

/** These cannot be made as files: each has a test of its own, named by its id, in this file. */
const elsewhere = {
  'ledger-missing': '../library/check-ledgers.test.ts',
  'ledger-stale': '../library/check-ledgers.test.ts',
  'parser-failed': '../content/parse-pool.test.ts',
  'too-slow': '../content/parse-pool.test.ts',
  'words-lost': './words-lost.test.ts',
} as const satisfies Partial<Record<ProblemId, string>>;

/** `UPDATE_FIXTURES=1 npx vitest run tests/unit/problems` writes what is found; read it, then. */
const update = process.env['UPDATE_FIXTURES'] === '1';

describe('a content folder with a mistake in it is refused with these words', () => {
  test.each(cases)('%s', async (name) => {
    const { problems, library } = await withFolder(async (folder) => {
      await copyCase(name, folder);
      return check(folder);
    });
    const file = path.join(fixtures, name, 'expected.json');
    if (update) await writeFile(file, `${JSON.stringify(problems, null, 2)}\n`);
    expect(problems).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    // What is not refused is published.
    if (!fails(problems))
      expect(library.interviews.map(({ slug }) => slug)).toContain('long-corridor');
  });

  test.each(recipes)('$name', async ({ files, expected }) => {
    const { problems } = await withFolder(async (folder) => {
      await writeCase(files, folder);
      return check(folder);
    });
    expect(problems.map(shortly)).toEqual(expected);
  });
});

test('a folder without mistakes has no problems', async () => {
  const { problems, library } = await withFolder(async (folder) => {
    await writeCase({}, folder);
    return check(folder);
  });
  expect(problems).toEqual([]);
  expect(library.interviews).toHaveLength(1);
});

test.each(cases)('%s is named after a problem that it has', (name) => {
  const [id = ''] = name.split('--');
  const expected = expectedOf(name).map((problem) => problem.id);
  if (name.includes('--mended-with-')) expect(expected).not.toContain(id);
  else if (id !== 'several-at-once') expect(expected).toContain(id);
});

test('every kind of problem has a folder, a recipe or a test of its own', () => {
  const shown = new Set([
    ...cases.flatMap((name) => expectedOf(name).map(({ id }) => id)),
    ...recipes.flatMap(({ expected }) => expected.map((line) => / \[(.+?)\] /.exec(line)?.[1])),
    ...Object.keys(elsewhere),
  ]);
  expect(Object.keys(catalogue).filter((id) => !shown.has(id))).toEqual([]);
});

test.each(Object.entries(elsewhere))('%s has its test in %s', (id, file) => {
  expect(readFileSync(new URL(file, import.meta.url), 'utf8')).toContain(id);
});

test('messages and hints are plain sentences', () => {
  const said = cases.flatMap((name) => expectedOf(name));
  expect(said.length).toBeGreaterThan(cases.length);
  for (const { id, message, hint, severity } of said) {
    expect(severity).toBe(catalogue[id].severity);
    for (const sentence of [message, hint]) {
      expect(sentence).not.toMatch(/\n|undefined|null|\[object|NaN/u);
      expect(sentence).toMatch(/^[\p{Lu}“[].*[.?”’]$/u);
    }
  }
});

test('the mistakes of several files are reported together, file by file and line by line', () => {
  const found = expectedOf('several-at-once');
  const places = found.map(({ file, line, column }) => [file, line, column] as const);
  expect(new Set(found.map(({ file }) => file)).size).toBe(3);
  expect(places).toEqual(
    places.toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2])),
  );
});

function expectedOf(name: string): Problem[] {
  const file = path.join(fixtures, name, 'expected.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Problem[]) : [];
}

/** `interviews/her.md:1:2 [not-utf8] What is wrong. How to mend it.` */
function shortly({ file, line, column, id, message, hint }: Problem): string {
  return `${file}:${line}:${column} [${id}] ${message} ${hint}`;
}
