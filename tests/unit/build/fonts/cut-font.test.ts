import { mkdtemp, readFile, rm, stat, symlink, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cutFont, unicodeRange } from '../../../../src/build/fonts/cut-font.ts';
import { families, type Face } from '../../../../src/build/fonts/faces.ts';

let root = '';

/** A project with our packages and no cache. */
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'two-shot-fonts-'));
  await mkdir(path.join(root, 'node_modules'));
  for (const name of ['@fontsource-variable', 'subset-font']) {
    await symlink(path.resolve('node_modules', name), path.join(root, 'node_modules', name));
  }
});

afterAll(() => rm(root, { recursive: true, force: true }));

const all = Object.values(families).flat() as Face[];

test('All fonts that a page in English may fetch are under 130 kB together', async () => {
  const files = await Promise.all(all.map((face) => cutFont(root, face, 'latin')));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  expect(new Set(files).size).toBe(all.length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(130_000);
});

test('A font is cut once, the same each time, and is a woff2 file', async () => {
  const face = families.text[0];
  const file = await cutFont(root, face, 'latin');
  const bytes = await readFile(file);
  expect(bytes.subarray(0, 4).toString()).toBe('wOF2');
  const { mtimeMs } = await stat(file);
  expect(await cutFont(root, face, 'latin')).toBe(file);
  expect((await stat(file)).mtimeMs).toBe(mtimeMs);
  await rm(file);
  expect(await readFile(await cutFont(root, face, 'latin'))).toEqual(bytes);
});

test('The ranges are written as @font-face wants them', () => {
  expect(unicodeRange('latin').slice(0, 3)).toEqual(['U+20-7E', 'U+A0-A3', 'U+A7']);
});
