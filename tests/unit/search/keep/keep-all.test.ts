import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../../src/search/format.ts';
import { keepAll, small } from '../../../../src/search/keep/keep-all.ts';
import type { KeptFetch } from '../../../../src/search/keep/kept-fetch.ts';

const site = 'https://site.invalid/';
const folder = `${site}search/v1/`;
const paths = Array.from({ length: 20 }, (_, index) => `all/texts/${index}.0.packed`);

const manifest = (bytes: number): Manifest => ({
  format: 1,
  version: 'v1',
  bytes,
  shards: [{ name: 'all', interviews: 20 }],
  vocabulary: { starts: [], ends: [] },
  structure: { perFile: 1 },
  names: { count: 0, perFile: 1 },
  counts: { interviews: 0, paragraphs: 0, words: 0 },
  languages: [],
  years: null,
  order: [],
  suggestions: [],
});

/** Fetching that writes down what is asked, and how much at once. */
class Watched implements KeptFetch {
  readonly asked: string[] = [];
  atOnce = 0;
  room = Infinity;
  readonly kept = new Set<string>();
  broken = '';
  #open = 0;

  readonly fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const address = input instanceof Request ? input.url : String(input);
    this.asked.push(address);
    expect(init?.priority).toBe('low');
    this.atOnce = Math.max(this.atOnce, ++this.#open);
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.#open--;
    this.room--;
    return new Response(JSON.stringify(paths.map((path) => [path, 1])), {
      status: address === this.broken ? 503 : 200,
    });
  };

  hasRoom(): boolean {
    return this.room > 0;
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  missing(_version: string, addresses: readonly string[]): Promise<string[]> {
    return Promise.resolve(addresses.filter((address) => !this.kept.has(address)));
  }
}

const unpack = (bytes: Uint8Array): Promise<unknown> =>
  Promise.resolve(JSON.parse(new TextDecoder().decode(bytes)));

describe('keeping a whole index', () => {
  it('fetches each file once, four at a time', async () => {
    const kept = new Watched();
    await keepAll(manifest(1_000), site, kept, unpack, small);
    expect(kept.asked).toEqual(['files.packed', ...paths].map((path) => folder + path));
    expect(kept.atOnce).toBe(4);
  });

  it('fetches what is not kept yet', async () => {
    const kept = new Watched();
    for (const path of paths.slice(3)) kept.kept.add(folder + path);
    await keepAll(manifest(1_000), site, kept, unpack, small);
    expect(kept.asked).toHaveLength(4);
  });

  it('fetches the program alone of a large one', async () => {
    const kept = new Watched();
    await keepAll(manifest(8_000_001), site, kept, unpack, small);
    expect(kept.asked).toEqual([`${folder}all/pagefind/pagefind.js`]);
  });

  it('fetches nothing for readers who pay for bytes, or where nothing can be kept', async () => {
    const kept = new Watched();
    await keepAll(manifest(1_000), site, kept, unpack, 0);
    kept.room = 0;
    await keepAll(manifest(1_000), site, kept, unpack, small);
    expect(kept.asked).toEqual([]);
  });

  it('stops when the storage is full', async () => {
    const kept = new Watched();
    kept.room = 5;
    await keepAll(manifest(1_000), site, kept, unpack, small);
    expect(kept.asked.length).toBeLessThan(10);
  });

  it('stops when a file cannot be fetched', async () => {
    const kept = new Watched();
    kept.broken = folder + (paths[3] ?? '');
    await expect(keepAll(manifest(1_000), site, kept, unpack, small)).rejects.toThrow('503');
    expect(kept.asked.length).toBeLessThan(12);
  });
});
