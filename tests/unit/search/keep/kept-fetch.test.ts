import { beforeEach, describe, expect, it } from 'vitest';
import { keptFetch } from '../../../../src/search/keep/kept-fetch.ts';
import { FakeStorage } from './fake-storage.ts';

const site = 'https://site.invalid/reader/';
const texts = `${site}search/v1/all/texts/0.0.packed`;

/** What the network holds, by address; null: there is no network. */
let network: Map<string, string | Response> | null;
let asked: string[];
let storage: FakeStorage;

const settled = () => new Promise((resolve) => setTimeout(resolve));

function fetching(input: string | URL | Request): Promise<Response> {
  const address = input instanceof Request ? input.url : String(input);
  asked.push(address);
  if (!network) return Promise.reject(new TypeError('Failed to fetch'));
  const found = network.get(address.replace(/\?.*/, ''));
  if (found instanceof Response) return Promise.resolve(found.clone());
  return Promise.resolve(new Response(found ?? 'Not found', { status: found ? 200 : 404 }));
}

/** A visit of its own: nothing is left of the one before but the storage. */
const visit = (of = site) => keptFetch(fetching, storage.storage, of);

async function read(kept: ReturnType<typeof visit>, address: string): Promise<string> {
  const answer = await kept.fetch(address);
  const text = await answer.text();
  await settled();
  return text;
}

beforeEach(() => {
  network = new Map<string, string | Response>([
    [`${site}search/manifest.json`, '{"version":"v1"}'],
    [texts, 'words'],
  ]);
  asked = [];
  storage = new FakeStorage();
});

describe('files of the index', () => {
  it('are fetched once, and answer offline', async () => {
    expect(await read(visit(), texts)).toBe('words');
    network = null;
    expect(await read(visit(), texts)).toBe('words');
    expect(asked).toEqual([texts]);
  });

  it('are all there once they have settled', async () => {
    const open = storage.open.bind(storage);
    // As slow as a disk.
    storage.open = (name) => settled().then(() => open(name));
    const kept = visit();
    await kept.fetch(`${site}search/manifest.json`);
    await kept.fetch(texts);
    await kept.settled();
    const all = [texts, `${site}search/manifest.json`].toSorted();
    expect(storage.contents).toEqual({ 'two-shot index /reader/ v1': all });
  });

  it('are the same with the time that Pagefind adds', async () => {
    await read(visit(), `${texts}?ts=123`);
    network = null;
    expect(await read(visit(), `${texts}?ts=456`)).toBe('words');
  });

  it('are fetched again where they were not there, or were a page', async () => {
    network?.set(texts, new Response('<p>Sign in', { headers: { 'content-type': 'text/html' } }));
    await read(visit(), texts);
    network?.delete(texts);
    await read(visit(), texts);
    network?.set(texts, 'words');
    expect(await read(visit(), texts)).toBe('words');
    expect(asked).toHaveLength(3);
  });

  it('fail as fetching does where they are not kept', async () => {
    network = null;
    await expect(visit().fetch(texts)).rejects.toThrow('Failed to fetch');
  });

  it('are told from those that are not kept', async () => {
    const kept = visit();
    await read(kept, texts);
    expect(await kept.missing('v1', [texts, `${texts}.other`])).toEqual([`${texts}.other`]);
  });

  it('are all that is kept', async () => {
    const others = [`${site}films/her/`, `${site}search/`, 'https://other.invalid/search/v1/x'];
    for (const other of others) {
      network?.set(other, 'a page');
      await read(visit(), other);
    }
    await (await visit().fetch(texts, { method: 'HEAD' })).text();
    await settled();
    expect(storage.contents).toEqual({});
    expect(asked).toEqual([...others, texts]);
  });
});

describe('the manifest', () => {
  const manifest = `${site}search/manifest.json`;

  it('is asked for at each visit, and the kept one answers where nobody does', async () => {
    await read(visit(), manifest);
    await read(visit(), manifest);
    expect(asked).toHaveLength(2);
    network = null;
    expect(await read(visit(), manifest)).toBe('{"version":"v1"}');
  });

  it('is the kept one where a sign-in page, or a host in trouble, answers', async () => {
    await read(visit(), manifest);
    network?.set(manifest, '<p>Sign in');
    expect(await read(visit(), manifest)).toBe('{"version":"v1"}');
    network?.set(manifest, new Response('Trouble', { status: 503 }));
    expect(await read(visit(), manifest)).toBe('{"version":"v1"}');
  });

  it('is not there where the host says so', async () => {
    await read(visit(), manifest);
    network?.delete(manifest);
    expect((await visit().fetch(manifest)).status).toBe(404);
  });

  it('clears away the files of other versions when it names a new one', async () => {
    await read(visit(), manifest);
    await read(visit(), texts);
    network?.set(manifest, '{"version":"v2"}');
    await read(visit(), manifest);
    expect(storage.contents).toEqual({ 'two-shot index /reader/ v2': [manifest] });
    network = null;
    expect(await read(visit(), manifest)).toBe('{"version":"v2"}');
  });

  it('leaves alone what other sites of the same origin keep', async () => {
    await read(visit(), manifest);
    const other = 'https://site.invalid/';
    network?.set(`${other}search/manifest.json`, '{"version":"v9"}');
    await read(visit(other), `${other}search/manifest.json`);
    await storage.open('somebody else’s');
    await read(visit(other), `${other}search/manifest.json`);
    expect(Object.keys(storage.contents)).toEqual([
      'two-shot index /reader/ v1',
      'two-shot index / v9',
      'somebody else’s',
    ]);
  });
});

describe('without storage', () => {
  it('all is fetched', async () => {
    const kept = keptFetch(fetching, undefined, site);
    expect(await read(kept, texts)).toBe('words');
    expect(await read(kept, `${site}search/manifest.json`)).toBe('{"version":"v1"}');
    expect(kept.hasRoom()).toBe(false);
    expect(asked).toHaveLength(2);
  });

  it('that takes more, all is fetched, and no more is tried', async () => {
    storage.isFull = true;
    const kept = visit();
    expect(await read(kept, texts)).toBe('words');
    expect(kept.hasRoom()).toBe(false);
    expect(await read(kept, texts)).toBe('words');
    expect(asked).toEqual([texts, texts]);
  });

  it('that answers anything, all is fetched', async () => {
    const broken = new Proxy({} as CacheStorage, {
      get: () => () => Promise.reject(new DOMException('', 'SecurityError')),
    });
    const kept = keptFetch(fetching, broken, site);
    expect(await read(kept, texts)).toBe('words');
    expect(await read(kept, `${site}search/manifest.json`)).toBe('{"version":"v1"}');
    expect(await kept.missing('v1', [texts])).toEqual([texts]);
  });
});
