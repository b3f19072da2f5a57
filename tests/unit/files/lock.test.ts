import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../src/files/lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-shot-lock-'));
  file = path.join(folder, 'in/lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Takes it, and fails the test where it is held. */
function take(): () => void {
  const taken = takeLock(file);
  if ('heldBy' in taken) throw new Error(`It is held by ${taken.heldBy}.`);
  return taken.release;
}

test('A lock is held by one until it is given back', () => {
  const release = take();
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  expect(takeLock(file)).toEqual({ heldBy: process.pid });
  release();
  expect(existsSync(file)).toBe(false);
  take()();
});

test('A lock of a process that has ended is taken over', () => {
  take()();
  writeFileSync(file, String(2 ** 22 + 1));
  take()();
});

test('A lock with our number that we did not take is that of a process before us', () => {
  take()();
  writeFileSync(file, String(process.pid));
  take()();
});

test('A lock of another running process is not', () => {
  take()();
  writeFileSync(file, '1');
  expect(takeLock(file)).toEqual({ heldBy: 1 });
});

test('A lock without a number is being written, or was left so', () => {
  take()();
  writeFileSync(file, '');
  expect(takeLock(file)).toEqual({ heldBy: 0 });
  const past = Date.now() / 1000 - 60;
  utimesSync(file, past, past);
  take()();
});
