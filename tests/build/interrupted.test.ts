import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuildAtWork } from './build-at-work.ts';
import { Magazine, projectRoot } from './magazine.ts';

/* What comes between while a site is built: somebody who stops it, and another build. */

let magazine: Magazine;
let last: Map<string, string>;

beforeAll(() => magazineWithSite());

afterAll(() => {
  magazine.remove();
});

async function magazineWithSite(): Promise<void> {
  magazine = await Magazine.create();
  const { status, stderr } = magazine.build();
  expect(status, stderr).toBe(0);
  last = magazine.snapshot();
  // Other words, or a site that was replaced could not be told.
  magazine.edit('interviews/on-moths.md', 'Nobody had seen', 'Nobody at all had seen');
}

function expectTidy(): void {
  expect(readdirSync(magazine.folder).toSorted()).toEqual(['content', 'dist']);
  expect(readdirSync(path.join(projectRoot, '.building'))).toEqual([]);
}

describe('A build that is stopped leaves the last site whole, and nothing of its own', () => {
  test.each([
    ['SIGINT', 130, 'Reading the content'],
    ['SIGTERM', 143, 'Making the pages'],
    ['SIGHUP', 129, 'Indexing and checking'],
  ] as const)('by %s, and ends with %i', async (signal, code, step) => {
    const build = new BuildAtWork(magazine);
    await build.says(step);
    build.stop(signal);
    expect(await build.ends(), build.stderr).toBe(code);
    expect(build.stderr).toContain('Stopped. The last site stays as it was.');
    expect(magazine.snapshot()).toEqual(last);
    expectTidy();
  });
});

test('Of two builds at once the second ends with a word, wherever its site goes; the first is whole', async () => {
  const first = new BuildAtWork(magazine);
  await first.says('Reading the content');
  const same = magazine.build();
  const elsewhere = path.join(magazine.folder, 'elsewhere');
  const other = magazine.build({}, '--out', elsewhere);
  for (const { status, stderr } of [same, other]) {
    expect(stderr).toContain('Another build is at work in this folder (process ');
    expect(status).toBe(1);
  }
  expect(existsSync(elsewhere)).toBe(false);
  expect(await first.ends(), first.stderr).toBe(0);
  expect(magazine.page('interviews/on-moths')).toContain('Nobody at all had seen');
  expect([...magazine.snapshot().keys()].length).toBeGreaterThanOrEqual(last.size);
  expectTidy();
});
