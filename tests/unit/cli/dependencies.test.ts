import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../../../src/cli/bootstrap/dependencies.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'installed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lamp = { version: '1.0.0', integrity: 'sha512-lamp' };
const forMac = { version: '2.0.0', integrity: 'sha512-mac', optional: true };
const locked = { '': { name: 'moths' }, 'node_modules/lamp': lamp, 'node_modules/mac': forMac };

/** Asks about a project whose packages are locked so, and of which npm noted that it installed these. */
function ask(installed: object | string): boolean {
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  mkdirSync(path.join(folder, 'node_modules'));
  const note = typeof installed === 'string' ? installed : JSON.stringify({ packages: installed });
  writeFileSync(path.join(folder, 'node_modules', '.package-lock.json'), note);
  return isInstalled(folder);
}

test('What npm install left is taken for installed, without what is for another system', () => {
  expect(ask({ 'node_modules/lamp': lamp })).toBe(true);
});

test('A package in another version is none', () => {
  expect(ask({ 'node_modules/lamp': { ...lamp, version: '0.9.0' } })).toBe(false);
});

test('A package that is missing is installed', () => {
  expect(ask({})).toBe(false);
});

test('A package that nobody locked is taken away', () => {
  expect(ask({ 'node_modules/lamp': lamp, 'node_modules/moth': lamp })).toBe(false);
});

test('Where npm’s note is broken, everything is installed anew', () => {
  expect(ask('{')).toBe(false);
});
