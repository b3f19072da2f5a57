import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfflineList } from '../../src/offline/offline-list.ts';
import { Magazine } from './magazine.ts';

/*
 * What the site says can be kept, and the worker that keeps it.
 */

/** Vitest says `test`, and a site for tests registers no worker. */
const env = { BASE_PATH: '/reader/', NODE_ENV: 'production' };
let magazine: Magazine;

beforeAll(async () => {
  magazine = await Magazine.create();
  const { status, stderr } = magazine.build(env);
  expect(status, stderr).toBe(0);
});

afterAll(() => magazine.remove());

function list(): OfflineList {
  return JSON.parse(file('offline/list.json')) as OfflineList;
}

function file(name: string): string {
  return readFileSync(path.join(magazine.dist, name), 'utf8');
}

describe('The list of what can be kept', () => {
  test('names every interview with its title and language', () => {
    const [[slug, title, , bytes, , language] = []] = list().interviews;
    expect({ slug, title, language }).toEqual({
      slug: 'on-moths',
      title: 'On moths & "</script><b>lamps</b>"',
      language: 'en',
    });
    expect(bytes).toBeGreaterThan(5_000);
  });

  test('has what the page needs: styles, scripts that come later, type of its scripts, its picture', () => {
    const paths = list().shared.map(([name]) => name);
    for (const [name, bytes] of list().shared) {
      const content = readFileSync(path.join(magazine.dist, name.replace(/\?.*/, '')));
      expect(content.length, name).toBe(bytes);
    }
    expect(paths.filter((name) => /^_astro\/site\.[^/]+\.css$/.test(name))).toHaveLength(1);
    for (const part of ['at-hand', 'search-dialog', 'cite-dialog', 'on-page', 'say-kept']) {
      expect(
        paths.filter((name) => name.startsWith(`_astro/${part}.`)),
        part,
      ).toHaveLength(1);
    }
    // The search, and what searches the kept pages themselves.
    const programs = paths.filter((name) => name.startsWith('search/program/'));
    expect(programs).toHaveLength(2);
    expect(programs.join()).toContain('kept-answers');
    expect(paths.filter((name) => /\.(?:avif|webp|jpg)/.test(name))).toHaveLength(1);
    // Latin letters are on the page; of the fonts for them all cuts are there.
    const fonts = paths.filter((name) => name.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThanOrEqual(6);
    // The worker looks after the set, and is no part of it.
    expect(paths).not.toContain('worker.js');
  });
});

describe('The worker', () => {
  test('is one script that loads no other, under a name without a hash', () => {
    const worker = file('worker.js');
    expect(worker).not.toMatch(/^\s*(?:import|export)\b|importScripts|\bimport\(/m);
    expect(worker).toContain('two-shot pages');
    expect(Buffer.byteLength(worker)).toBeLessThan(20_000);
  });

  test('takes itself away where nothing is to be kept, and no page registers it', () => {
    const { status, stderr } = magazine.build({ ...env, OFFLINE: 'false' });
    expect(status, stderr).toBe(0);
    const worker = file('worker.js');
    expect(worker).toContain('unregister');
    expect(worker).not.toContain('respondWith');
    expect(magazine.page('interviews/on-moths')).not.toContain('/offline/');
    expect(magazine.page('offline')).toContain('This site keeps no pages on devices.');
    expect(magazine.page('offline')).not.toContain('data-keep-all');
    expect(existsSync(path.join(magazine.dist, 'offline/list.json'))).toBe(false);
  });
});
