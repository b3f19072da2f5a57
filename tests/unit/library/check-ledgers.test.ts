import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../src/cli/options.ts';
import { openLibrary } from '../../../src/library/open-library.ts';
import { openAndRefresh } from '../../../src/library/refresh-ledgers.ts';
import { copyCase, withFolder } from '../problems/content-folder.ts';

/** A content folder with a second interview beside the base's own. */
async function withTwo(use: (content: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await copyCase('_base', folder);
    const content = path.join(folder, 'content');
    const first = await readFile(path.join(content, 'interviews/long-corridor.md'), 'utf8');
    const other = first.replaceAll('corridor', 'staircase').replace('a winter', 'two winters');
    await writeFile(path.join(content, 'interviews/staircase.md'), other);
    await use(content);
  });
}

const open = { frozen: false };
const shortly = ({ file, id }: { file: string; id: string }): string => `${file} ${id}`;

test('A build that may not write says which ledgers do not know the text: ledger-stale', async () => {
  await withTwo(async (content) => {
    const before = await openAndRefresh(projectRoot, content, { frozen: true });
    expect(before.problems.map(shortly)).toEqual([
      'permalinks/long-corridor.jsonl ledger-stale',
      'permalinks/staircase.jsonl ledger-stale',
    ]);
    expect(before.problems[0]?.message).toContain('its 3 addresses');
    expect(before.problems[0]?.hint).toContain('npm run permalinks');
    await openAndRefresh(projectRoot, content, open);
    const after = await openAndRefresh(projectRoot, content, { frozen: true });
    expect(after.problems).toEqual([]);
  });
});

test('A ledger that was deleted is missed while others are there: ledger-missing', async () => {
  await withTwo(async (content) => {
    await openAndRefresh(projectRoot, content, open);
    // A passage whose id its words alone do not tell any more.
    const file = path.join(content, 'interviews/staircase.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('Was the staircase long', 'Say, was the staircase long'));
    await openAndRefresh(projectRoot, content, open);
    const ledger = path.join(content, 'permalinks/staircase.jsonl');
    const kept = await readFile(ledger, 'utf8');
    await rm(ledger);
    const { problems } = await openAndRefresh(projectRoot, content, open);
    expect(problems.map(shortly)).toEqual(['permalinks/staircase.jsonl ledger-missing']);
    expect(problems[0]?.message).toContain('was-the-staircase-long');
    await expect(readFile(ledger)).rejects.toThrow();
    await writeFile(ledger, kept);
    expect((await openLibrary(projectRoot, content)).problems).toEqual([]);
  });
});

test('A ledger that was deleted without loss is written again', async () => {
  await withTwo(async (content) => {
    await openAndRefresh(projectRoot, content, open);
    const ledger = path.join(content, 'permalinks/staircase.jsonl');
    const kept = await readFile(ledger, 'utf8');
    await rm(ledger);
    expect((await openAndRefresh(projectRoot, content, open)).problems).toEqual([]);
    expect(await readFile(ledger, 'utf8')).toBe(kept);
  });
});

test('A folder whose ledgers are all gone begins anew', async () => {
  await withTwo(async (content) => {
    await openAndRefresh(projectRoot, content, open);
    await rm(path.join(content, 'permalinks'), { recursive: true });
    await mkdir(path.join(content, 'permalinks'));
    expect((await openAndRefresh(projectRoot, content, open)).problems).toEqual([]);
  });
});
