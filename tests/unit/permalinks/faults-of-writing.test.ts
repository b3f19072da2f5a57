import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { killAgainAndAgain } from '../../../bench/permalinks/killed.ts';
import { generator } from '../../../bench/random.ts';
import { readLedger } from '../../../src/permalinks/index.ts';
import { Magazine, projectRoot, run, type Outcome } from '../../build/magazine.ts';

// What happens to ledgers on a disk. All texts are invented.

const name = 'permalinks/on-moths.jsonl';
let magazine: Magazine;

beforeEach(async () => {
  magazine = await Magazine.create();
  expect(permalinks().status).toBe(0);
});
afterEach(() => magazine.remove());

const permalinks = (...args: string[]): Outcome =>
  run('permalinks.ts', ['--content', magazine.content, ...args]);
const linesOf = (): string[] => magazine.read(name).split('\n');
const idsOf = (): string[] => {
  const { ledger, findings } = readLedger(magazine.read(name));
  expect(findings).toEqual([]);
  return ledger.entries.map(({ id }) => id);
};

describe('A damaged ledger', () => {
  test.each([
    ['cut off in a line', () => magazine.read(name).slice(0, -60), 6],
    ['with the marks of git', () => linesOf().toSpliced(2, 0, '<<<<<<< HEAD').join('\n'), 3],
  ])('%s stops what writes with the line, and stays as it is', (_, damage, line) => {
    const before = idsOf();
    const damaged = damage();
    expect(damaged).not.toBe(magazine.read(name));
    magazine.write(name, damaged);
    magazine.edit('interviews/on-moths.md', 'It took', 'It really took');
    for (const said of [permalinks(), magazine.build()]) {
      expect(said.status).toBe(1);
      expect(said.stdout + said.stderr).toContain(`${name}:${line}:`);
      expect(magazine.read(name)).toBe(damaged);
    }
    expect(before).toHaveLength(5);
  });
});

test('Several processes at once end as one would, and leave nothing behind', async () => {
  const before = idsOf();
  magazine.edit('interviews/on-moths.md', 'It took', 'Somebody said nothing at all.\n\nIt took');
  const statuses = await Promise.all(Array.from({ length: 4 }, start));
  expect(statuses).toEqual([0, 0, 0, 0]);
  expect(idsOf()).toEqual(expect.arrayContaining([...before, 'somebody-said-nothing-at-all']));
  expect(idsOf()).toHaveLength(before.length + 1);
  expect(readdirSync(path.join(magazine.content, 'permalinks'))).toEqual(['on-moths.jsonl']);
});

test('A process that is killed at any moment loses no id, and leaves no half file', async () => {
  // Two hundred times with npm run bench:permalinks-killed.
  const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-killed-'));
  try {
    const seen = await killAgainAndAgain(path.join(folder, 'content'), 8, generator(8));
    expect(seen.faults).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);

function start(): Promise<number | null> {
  const command = path.join(projectRoot, 'src/cli/permalinks.ts');
  const env = { ...process.env, CI: '' };
  const child = spawn(process.execPath, [command, '--content', magazine.content], { env });
  child.stdout.resume();
  child.stderr.resume();
  return new Promise((resolve) => child.once('exit', resolve));
}
