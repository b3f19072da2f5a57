import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exchange } from '../../../src/files/exchange.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-shot-exchange-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const place = (name: string): string => path.join(folder, name);

function make(name: string): string {
  mkdirSync(place(name));
  writeFileSync(path.join(place(name), 'index.html'), name);
  return place(name);
}

test('Two folders change places on Linux, whatever they are called; elsewhere nothing happens', () => {
  const names = ['--help', 'zwei Wörter; $(x) \'"'] as const;
  const [one, other] = [make(names[0]), make(names[1])];
  const done = process.platform === 'linux';
  expect(exchange(one, other)).toBe(done);
  expect(readFileSync(path.join(one, 'index.html'), 'utf8')).toBe(names[done ? 1 : 0]);
  expect(readFileSync(path.join(other, 'index.html'), 'utf8')).toBe(names[done ? 0 : 1]);
  expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
});

test('Where no program can do it both stay as they were', () => {
  const [one, other] = [make('one'), make('other')];
  const found = process.env['PATH'];
  try {
    process.env['PATH'] = place('nowhere');
    expect(exchange(one, other)).toBe(false);
  } finally {
    process.env['PATH'] = found;
  }
  expect(readFileSync(path.join(one, 'index.html'), 'utf8')).toBe('one');
  expect(readdirSync(folder).toSorted()).toEqual(['one', 'other']);
});
