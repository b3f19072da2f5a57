import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { enterWorkplace } from '../../../src/build/build-lock.ts';
import { findSite, resolveOutDir, type OutDir } from '../../../src/build/out-dir.ts';
import { publish } from '../../../src/build/publish.ts';
import { exchange } from '../../../src/files/exchange.ts';

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
    await expect(publish(path.join(folder, 'nowhere'), resolveOutDir(dist, []))).rejects.toThrow();
    expect(home()).toBe('first');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('changes places with its successor when that is whole', async () => {
    await publish(makeSite('first'), resolveOutDir(dist, []));
    let asked = 0;
    await publish(makeSite('second'), resolveOutDir(dist, []), (next, last) => {
      asked++;
      expect(home()).toBe('first');
      expect(readFileSync(path.join(next, 'index.html'), 'utf8')).toBe('second');
      return exchange(next, last);
    });
    expect(asked).toBe(1);
    expect(home()).toBe('second');
  });

  test.each(['', '.next'])(
    'is led to by another link where folders cannot change places (release%s)',
    async (ending) => {
      mkdirSync(path.join(folder, 'sites', `release${ending}`), { recursive: true });
      symlinkSync(`sites/release${ending}`, dist);
      await publish(makeSite('first'), resolveOutDir(dist, []), cannot);
      expect(home()).toBe('first');
      const other = ending === '' ? '.next' : '';
      expect(readlinkSync(dist)).toBe(`sites/release${other}`);
      await publish(makeSite('second'), resolveOutDir(dist, []), cannot);
      expect(home()).toBe('second');
      expect(readlinkSync(dist)).toBe(`sites/release${ending}`);
      expect(readdirSync(folder).toSorted()).toEqual(['dist', 'sites']);
      expect(readdirSync(path.join(folder, 'sites'))).toEqual([`release${ending}`]);
    },
  );

  test('never takes what is not ours for the place of a link', async () => {
    mkdirSync(path.join(folder, 'release'));
    mkdirSync(path.join(folder, 'release.next'));
    writeFileSync(path.join(folder, 'release.next', 'novel.txt'), 'Chapter one');
    symlinkSync('release', dist);
    await publish(makeSite('first'), resolveOutDir(dist, []), cannot);
    expect(home()).toBe('first');
    expect(readdirSync(path.join(folder, 'release.next'))).toEqual(['novel.txt']);
  });

  test('takes the place of the last one by two renames where nothing else can be done', async () => {
    await publish(makeSite('first'), resolveOutDir(dist, []), cannot);
    await publish(makeSite('second'), resolveOutDir(dist, []), cannot);
    expect(home()).toBe('second');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('goes into a folder that is not there yet, and where a link leads that leads nowhere', async () => {
    const far = path.join(folder, 'a', 'b', 'site');
    await publish(makeSite('first'), resolveOutDir(far, []));
    expect(readFileSync(path.join(far, 'index.html'), 'utf8')).toBe('first');
    symlinkSync('release', dist);
    await publish(makeSite('second'), resolveOutDir(dist, []));
    expect(home()).toBe('second');
    expect(readlinkSync(dist)).toBe('release');
  });

  test('comes back if a build was killed between its two renames', async () => {
    await publish(makeSite('first'), resolveOutDir(dist, []));
    renameSync(dist, `${dist}.old-${dead}`);
    mkdirSync(`${dist}.new-${dead}`);
    findSite(dist);
    expect(home()).toBe('first');
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

/** A system where folders cannot change places. */
const cannot = (): boolean => false;

test('Of a killed build nothing stays beside a site, and of a running one everything', async () => {
  await publish(makeSite('first'), resolveOutDir(dist, []));
  mkdirSync(`${dist}.new-${dead}`);
  mkdirSync(`${dist}.old-${dead}`);
  mkdirSync(`${dist}.new-${process.ppid}`);
  mkdirSync(`${dist}.new-words`);
  resolveOutDir(dist, []);
  expect(home()).toBe('first');
  expect(readdirSync(folder).toSorted()).toEqual([
    'dist',
    `dist.new-${process.ppid}`,
    'dist.new-words',
  ]);
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
    const beside = `${folder}/content-site`;
    expect(resolveOutDir(beside, [`${folder}/content`])).toEqual<OutDir>({
      asked: beside,
      folder: beside,
    });
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
