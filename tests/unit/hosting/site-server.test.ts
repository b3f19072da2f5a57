import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resolveOutDir } from '../../../src/build/out-dir.ts';
import { publish } from '../../../src/build/publish.ts';
import { exchange } from '../../../src/files/exchange.ts';
import { gatherFacts, siteServer } from '../../../src/hosting/index.ts';
import { hashOf } from '../../../src/views/hash-of.ts';

/* Sites change under a server, as npm run build changes them, while readers ask. */

let folder: string;
let dist: string;
let server: Server;
let origin: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-shot-served-'));
  dist = path.join(folder, 'dist');
  server = siteServer(dist).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  rmSync(folder, { recursive: true, force: true });
});

/** Publishes a site whose pages all have the script of its version, and a length of their own. */
async function put(version: number, swap = exchange): Promise<void> {
  const staging = path.join(folder, 'staging');
  mkdirSync(staging);
  const page = `<script>${version}</script>${'word '.repeat(20_000 + version)}`;
  for (const name of ['index.html', '404.html']) writeFileSync(path.join(staging, name), page);
  gatherFacts(staging, '/');
  await publish(staging, resolveOutDir(dist, []), swap);
}

/** What is wrong with an answer: null where its policy lets its own script run, and it is whole. */
async function faultOf(address: string, headers: Record<string, string> = {}) {
  const answer = await fetch(origin + address, { headers });
  const text = await answer.text();
  const [, script = ''] = /<script>(\d+)<\/script>/.exec(text) ?? [];
  if (text !== `<script>${script}</script>${'word '.repeat(20_000 + Number(script))}`) {
    return `${answer.status}: ${text.slice(0, 80)}`;
  }
  const policy = answer.headers.get('Content-Security-Policy') ?? '';
  return policy.includes(hashOf(script)) ? null : `The policy stops ${script}: ${policy}`;
}

/** A system where folders cannot change places. */
const cannot = (): boolean => false;

describe('While a site takes the place of the last one', () => {
  test.each([
    ['in one step', false, exchange],
    ['by another link', true, cannot],
    ['by two renames', false, cannot],
  ])('%s every reader gets a whole page with its own policy', async (_way, link, swap) => {
    if (link) {
      mkdirSync(path.join(folder, 'site'));
      symlinkSync('site', dist);
    }
    await put(0, swap);
    let done = false;
    const faults = new Set<string>();
    let read = 0;
    const reader = async (address: string): Promise<void> => {
      for (; !done; read++) {
        const fault = await faultOf(address);
        if (fault !== null) faults.add(fault);
      }
    };
    const readers = ['/', '/index.html', '/nowhere/', '/', '/', '/nowhere'].map(reader);
    for (let version = 1; version <= 20; version++) await put(version, swap);
    done = true;
    await Promise.all(readers);
    expect([...faults]).toEqual([]);
    expect(read).toBeGreaterThan(20);
  });
});

test('Where there is no site, that is said, and the first one is served when it comes', async () => {
  const answer = await fetch(origin);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('run npm run build');
  await put(1);
  expect(await faultOf('/')).toBeNull();
});

test('What a reader has of the last site is not taken for the same of the new one', async () => {
  await put(1);
  const tag = (await fetch(origin)).headers.get('ETag') ?? '';
  // As a browser asks; by itself fetch would forbid the short answer.
  const conditions = { 'If-None-Match': tag, 'Cache-Control': 'max-age=0' };
  expect((await fetch(origin, { headers: conditions })).status).toBe(304);
  await put(2);
  expect(await faultOf('/', conditions)).toBeNull();
});
