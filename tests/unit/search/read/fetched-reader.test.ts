import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Manifest } from '../../../../src/search/format.ts';
import { fetchedReader } from '../../../../src/search/read/fetched-reader.ts';
import { watchedFetch, type WatchedFetch } from '../../../../src/search/read/watched-fetch.ts';

const site = 'https://example.org/reader/';
const manifest: Manifest = {
  format: 1,
  version: 'v1',
  bytes: 0,
  order: [],
  structure: { perFile: 10 },
  shards: [
    { name: 'one', interviews: 1 },
    { name: 'two', interviews: 1 },
  ],
  vocabulary: { starts: [], ends: [] },
  names: { count: 0, perFile: 10 },
  counts: { interviews: 2, paragraphs: 2, words: 2 },
  languages: [],
  years: null,
  suggestions: [],
};
const pages = JSON.stringify(['unknown_1']);

/** A site of files by their paths; what is an error is thrown. */
function served(
  files: Record<string, string | Uint8Array<ArrayBuffer> | Error>,
): WatchedFetch & { asked: string[] } {
  const asked: string[] = [];
  const watched = watchedFetch((address) => {
    asked.push(address);
    const file = files[address.slice(site.length)];
    if (file instanceof Error) return Promise.reject(file);
    return Promise.resolve(new Response(file ?? null, { status: file === undefined ? 404 : 200 }));
  });
  return { ...watched, asked };
}

const noProgram = (): Promise<never> => Promise.reject(new Error('not wanted'));

test('Files are read packed, or as some hosts unpack them, and each fetched once', async () => {
  const watched = served({
    'search/manifest.json': JSON.stringify(manifest),
    'search/v1/one/pages.packed': new Uint8Array(gzipSync(pages)),
    'search/v1/two/pages.packed': pages,
  });
  const reader = fetchedReader(site, watched, noProgram);
  for (const shard of [0, 1, 0]) expect(await reader.pages(shard)).toEqual(['unknown_1']);
  expect(watched.asked).toHaveLength(3);
});

test.each([
  ['there is no index', {}, 'none'],
  [
    'the host cannot be reached',
    { 'search/manifest.json': new TypeError('offline') },
    'unreachable',
  ],
  ['the index is no JSON', { 'search/manifest.json': '<!doctype html>' }, 'broken'],
  ['the index is of another format', { 'search/manifest.json': '{"format":2}' }, 'broken'],
  ['its version is no longer there', { 'search/manifest.json': JSON.stringify(manifest) }, 'gone'],
  [
    'a file is damaged',
    { 'search/manifest.json': JSON.stringify(manifest), 'search/v1/one/pages.packed': '{' },
    'broken',
  ],
])('Where %s, it says so', async (_, files, why) => {
  const reader = fetchedReader(site, served(files), noProgram);
  await expect(reader.pages(0)).rejects.toMatchObject({ why });
});

test('What failed is asked for again', async () => {
  const files: Record<string, string> = {};
  const reader = fetchedReader(site, served(files), noProgram);
  await expect(reader.manifest()).rejects.toMatchObject({ why: 'none' });
  files['search/manifest.json'] = JSON.stringify(manifest);
  expect((await reader.manifest()).version).toBe('v1');
});

/** What stands in for Pagefind: one request for every word, failures swallowed as there. */
function program(watched: WatchedFetch): () => Promise<unknown> {
  return () =>
    Promise.resolve({
      createInstance: () => ({
        init: () => Promise.resolve(),
        mergeIndex: () => Promise.resolve(),
        async search(term: string) {
          const chunk = await watched.fetch(`${site}chunk`).catch(() => null);
          return { results: chunk?.ok ? [{ id: term, words: [3, 5] }] : [] };
        },
      }),
    });
}

test('Places are Pagefind’s, of the word as it stands in the index', async () => {
  const watched = served({ 'search/manifest.json': JSON.stringify(manifest), chunk: 'x' });
  const places = await fetchedReader(site, watched, program(watched)).places('noble');
  expect([...places]).toEqual([['nobleǂ', [3, 5]]]);
});

test('A chunk that does not arrive is no word that is nowhere', async () => {
  const files: Record<string, string | Error> = {
    'search/manifest.json': JSON.stringify(manifest),
    chunk: new TypeError('offline'),
  };
  const watched = served(files);
  const reader = fetchedReader(site, watched, program(watched));
  await expect(reader.places('noble')).rejects.toMatchObject({ why: 'unreachable' });
  files['chunk'] = 'x';
  expect((await reader.places('noble')).size).toBe(1);
});
