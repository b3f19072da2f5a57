import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Cache } from '../../../src/content/cache.ts';
import { readContent, type Content } from '../../../src/content/read-content.ts';
import { readInterviewFile } from '../../../src/content/read-interview-file.ts';
import { withFolder, writeCase } from '../problems/content-folder.ts';

const parsed = vi.hoisted((): { texts: string[] } => ({ texts: [] }));

vi.mock('../../../src/content/parse-pool.ts', () => ({
  readInterviewTexts: (texts: readonly string[]) => {
    parsed.texts.push(...texts);
    return Promise.resolve(texts.map((text) => readInterviewFile(text)));
  },
}));

beforeEach(() => {
  parsed.texts = [];
});

/** Reads the folder’s content as a new run of the program would. */
function read(folder: string, version = 'one', cache = 'cache'): Promise<Content> {
  return readContent(path.join(folder, 'content'), new Cache(path.join(folder, cache), version));
}

const entry = (folder: string): string => path.join(folder, 'cache/interviews/long-corridor.json');

describe('a second run', () => {
  test('parses nothing and gives what the first gave', () =>
    withFolder(async (folder) => {
      await writeCase({ 'people/ben.yaml': 'name: Ben\nborn: { date: 1950 }\nmood: x\n' }, folder);
      const cold = await read(folder);
      expect(parsed.texts).toHaveLength(1);
      expect(cold.interviews[0]?.draft.words).toBeGreaterThan(0);
      const warm = await read(folder);
      expect(parsed.texts).toHaveLength(1);
      expect(warm).toEqual(cold);
      expect(JSON.stringify(warm)).toBe(JSON.stringify(cold));
    }));

  test('parses what was edited, and only that', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'content/interviews/long-corridor.md');
      await writeCase({}, folder);
      writeFileSync(path.join(folder, 'content/interviews/second.md'), readFileSync(file));
      await read(folder);
      writeFileSync(file, readFileSync(file, 'utf8').replace('a winter', 'a summer'));
      const content = await read(folder);
      expect(parsed.texts).toHaveLength(3);
      expect(parsed.texts[2]).toContain('a summer');
      expect(JSON.stringify(content)).toContain('as long as a summer');
    }));

  test('parses everything again when the program was changed', () =>
    withFolder(async (folder) => {
      await writeCase({}, folder);
      const before = await read(folder, 'one');
      const after = await read(folder, 'two');
      expect(parsed.texts).toHaveLength(2);
      expect(after).toEqual(before);
    }));

  test.each([
    ['cut short', (text: string) => text.slice(0, -60)],
    ['cut to its first line', (text: string) => text.split('\n', 1)[0] ?? ''],
    ['empty', () => ''],
    ['of another program', () => '{"fields":null}'],
    ['with a broken middle', (text: string) => text.replace('"draft":', '"draft"')],
    ['binary', () => '\0\u0001\ufffd'],
  ])('does not believe an entry that is %s', (_, spoil) =>
    withFolder(async (folder) => {
      await writeCase({}, folder);
      const cold = await read(folder);
      const whole = readFileSync(entry(folder), 'utf8');
      writeFileSync(entry(folder), spoil(whole));
      expect(await read(folder)).toEqual(cold);
      expect(parsed.texts).toHaveLength(2);
      expect(readFileSync(entry(folder), 'utf8')).toBe(whole);
    }),
  );
});

test('the entry of a deleted or renamed interview is removed', () =>
  withFolder(async (folder) => {
    await writeCase({ 'interviews/second.md': 'One.', 'people/ben.yaml': 'name: Ben\n' }, folder);
    await read(folder);
    expect(readdirSync(path.join(folder, 'cache/interviews'))).toEqual([
      'long-corridor.json',
      'second.json',
    ]);
    await withFolder(async (other) => {
      await writeCase({}, other);
      await readContent(path.join(other, 'content'), new Cache(path.join(folder, 'cache'), 'one'));
    });
    expect(readdirSync(path.join(folder, 'cache/interviews'))).toEqual(['long-corridor.json']);
    expect(readdirSync(path.join(folder, 'cache/people'))).toEqual(['ada-quill.json']);
  }));

test('a cache that cannot be written costs time and nothing else', () =>
  withFolder(async (folder) => {
    await writeCase({}, folder);
    // Nobody, root included, can make a folder below a file.
    writeFileSync(path.join(folder, 'blocked'), '');
    const first = await read(folder, 'one', 'blocked/cache');
    const second = await read(folder, 'one', 'blocked/cache');
    expect(parsed.texts).toHaveLength(2);
    expect(second).toEqual(first);
    expect(first.problems).toEqual([]);
    await mkdir(path.join(folder, 'closed/interviews'), { recursive: true });
    chmodSync(path.join(folder, 'closed/interviews'), 0o500);
    expect(await read(folder, 'one', 'closed')).toEqual(first);
    chmodSync(path.join(folder, 'closed/interviews'), 0o700);
  }));

test('keys tell contents and versions apart, and where one ends and the other begins', () => {
  const key = (version: string, text: string): string =>
    new Cache('/nowhere', version).keyOf(Buffer.from(text));
  const keys = [key('1', 'ab'), key('1', 'ac'), key('2', 'ab'), key('1a', 'b')];
  expect(new Set(keys).size).toBe(4);
  expect(key('1', 'ab')).toBe(keys[0]);
});
