import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { enterWorkplace } from '../../../src/build/build-lock.ts';
import { publish, resolveOutDir } from '../../../src/build/staging.ts';

/** Of a process that has ended: numbers are given out anew only after all others. */
const dead = 2 ** 22 + 1;

let folder: string;
let dist: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-shot-staging-'));
  dist = path.join(folder, 'dist');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function makeSite(words: string): string {
  const staging = path.join(folder, 'staging');
  mkdirSync(staging);
  writeFileSync(path.join(staging, 'index.html'), words);
  return staging;
}

const home = (): string => readFileSync(path.join(dist, 'index.html'), 'utf8');

describe('A site', () => {
  test('takes the place of the last one, and leaves nothing else behind', async () => {
    await publish(makeSite('first'), resolveOutDir(dist, []));
    await publish(makeSite('second'), resolveOutDir(dist, []));
    expect(home()).toBe('second');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('goes where a link leads, and the link stays', async () => {
    mkdirSync(path.join(folder, 'release'));
    symlinkSync('release', dist);
    await publish(makeSite('first'), resolveOutDir(dist, []));
    expect(home()).toBe('first');
    expect(existsSync(path.join(folder, 'release', 'index.html'))).toBe(true);
  });

  test('stays as it was when its successor cannot be put in its place', async () => {
    await publish(makeSite('first'), resolveOutDir(dist, []));
    await expect(publish(path.join(folder, 'nowhere'), dist)).rejects.toThrow();
    expect(home()).toBe('first');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('comes back if a build was killed between its two renames', async () => {
    await publish(makeSite('first'), resolveOutDir(dist, []));
    renameSync(dist, `${dist}.old-${dead}`);
    mkdirSync(`${dist}.new-${dead}`);
    resolveOutDir(dist, []);
    expect(home()).toBe('first');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('A place is refused', () => {
  test('that holds anything which is no part of a site of ours', async () => {
    await publish(makeSite('first'), resolveOutDir(dist, []));
    mkdirSync(path.join(dist, '.git'));
    expect(() => resolveOutDir(dist, [])).toThrow('holds “.git”');
  });

  test('that is a file', () => {
    writeFileSync(dist, 'words');
    expect(() => resolveOutDir(dist, [])).toThrow('is a file, not a folder');
  });

  test('that lies in the sources, or they in it', () => {
    expect(() =>
      resolveOutDir(path.join(folder, 'content/site'), [path.join(folder, 'content')]),
    ).toThrow('one in the other');
    expect(() => resolveOutDir(folder, [path.join(folder, 'content')])).toThrow('one in the other');
    expect(resolveOutDir(`${folder}/content-site`, [`${folder}/content`])).toBe(
      `${folder}/content-site`,
    );
  });
});

describe('A checkout', () => {
  test('has room for one build at a time', () => {
    const first = enterWorkplace(folder);
    expect(() => enterWorkplace(folder)).toThrow(
      `Another build is at work in this folder (process ${process.pid})`,
    );
    first.leave();
    enterWorkplace(folder).leave();
  });

  test('is taken over from a build that was killed, and cleared', () => {
    const { staging } = enterWorkplace(folder);
    mkdirSync(staging);
    writeFileSync(path.join(folder, '.building', 'lock'), String(dead));
    const next = enterWorkplace(folder);
    expect(existsSync(next.staging)).toBe(false);
    next.leave();
  });
});
