import { beforeEach, describe, expect, it } from 'vitest';
import { serviceWorker } from '../../../../src/search/keep/service-worker.ts';
import { FakeStorage } from './fake-storage.ts';

const origin = 'https://site.invalid';
const base = '/reader/';
const page = `${origin}${base}search/`;
const font = `${origin}${base}_astro/fonts/serif.d9ee9d58.woff2`;

let storage: FakeStorage;
/** What the network holds, by address; null: there is no network. */
let network: Map<string, Response> | null;
let asked: string[];
let listeners: Map<string, (event: Record<string, unknown>) => void>;
let isRegistered: boolean;

/** A worker that starts: nothing is left of one before but the storage. */
function start(): void {
  listeners = new Map();
  const scope = {
    location: { origin },
    caches: storage.storage,
    clients: { claim: () => Promise.resolve() },
    registration: { unregister: () => Promise.resolve(!(isRegistered = false)) },
    skipWaiting: () => Promise.resolve(),
    addEventListener: (type: string, listener: (event: Record<string, unknown>) => void) =>
      listeners.set(type, listener),
    fetch: (request: Request | string) => {
      const address = new URL(request instanceof Request ? request.url : request, origin).href;
      asked.push(address);
      if (!network) return Promise.reject(new TypeError('Failed to fetch'));
      const found = network.get(address.replace(/\?.*/, ''));
      return Promise.resolve(found?.clone() ?? new Response('', { status: 404 }));
    },
  };
  // As it stands in the site: the text of the function, with nothing around it.
  const text = `(${String(serviceWorker)})(self, ${JSON.stringify(base)})`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- to see that it stands alone
  (new Function('self', text) as (self: unknown) => void)(scope);
}

/** Something happens to it; its answer, where it gives one, once all its work is done. */
async function happen(type: string, event: object = {}): Promise<Response | undefined> {
  const work: Promise<unknown>[] = [];
  let answer: Promise<Response> | undefined;
  listeners.get(type)?.({
    ...event,
    waitUntil: (more: Promise<unknown>) => work.push(more),
    respondWith: (given: Promise<Response>) => (answer = given),
  });
  const given = await answer;
  for (const each of work) await each;
  await new Promise((resolve) => setTimeout(resolve));
  return given;
}

/** A request; undefined where the worker leaves it to the browser. */
async function ask(address: string, as: object = {}): Promise<string | undefined> {
  const request = new Request(address);
  for (const [name, value] of Object.entries(as)) Object.defineProperty(request, name, { value });
  return (await happen('fetch', { request }))?.text();
}

const visit = { mode: 'navigate' };

beforeEach(async () => {
  storage = new FakeStorage();
  network = new Map([
    [page, new Response('the page')],
    [font, new Response('a font')],
  ]);
  asked = [];
  isRegistered = true;
  start();
  await happen('install');
  await happen('activate');
});

describe('the service worker of the search page', () => {
  it('gives the page of today while there is a network, and the last one after', async () => {
    network?.set(page, new Response('the page of today'));
    expect(await ask(`${page}?q=lamp`, visit)).toBe('the page of today');
    network = null;
    start();
    expect(await ask(`${page}?q=other`, visit)).toBe('the page of today');
  });

  it('has the page from the moment it is installed', async () => {
    network = null;
    expect(await ask(page, visit)).toBe('the page');
  });

  it('keeps no page of a host in trouble', async () => {
    network?.set(page, new Response('Trouble', { status: 503 }));
    expect(await ask(page, visit)).toBe('Trouble');
    network = null;
    expect(await ask(page, visit)).toBe('the page');
  });

  it('asks for scripts, styles and fonts once', async () => {
    asked = [];
    await ask(font);
    expect(await ask(font)).toBe('a font');
    network = null;
    expect(await ask(font)).toBe('a font');
    expect(asked).toEqual([font]);
  });

  it('leaves all else to the browser', async () => {
    for (const [address, as] of [
      [`${origin}${base}interviews/lamp/`, visit],
      [`${page}other/`, visit],
      [`${page}manifest.json`, {}],
      [`${page}v1/all/structure.packed`, {}],
      [`${origin}/_astro/of-another-site.js`, {}],
      [`${origin}/search/`, visit],
      ['https://other.invalid/reader/_astro/x.js', {}],
      [font, { method: 'POST' }],
    ] as const) {
      expect(await ask(address, as), address).toBeUndefined();
    }
  });

  it('gives Pagefind’s program from what the search has kept', async () => {
    const program = `${page}v1/all/pagefind/pagefind.js`;
    const cache = await storage.open('two-shot index /reader/ v1');
    await cache.put?.(program, new Response('the program'));
    expect(await ask(program, { destination: 'script' })).toBe('the program');
  });

  it('keeps what the page says it has loaded, but nothing else', async () => {
    await happen('message', { data: [font, `${page}v1/x`, `${origin}/secret`, 3, null] });
    expect(Object.values(storage.contents)).toEqual([[font, page].toSorted()]);
    await happen('message', { data: 'anything' });
  });

  it('keeps at most eighty files: those of the last visits', async () => {
    const files = Array.from({ length: 150 }, (_, index) => `${font}${index}`);
    for (const file of files) network?.set(file, new Response('a file'));
    await happen('message', { data: files.slice(0, 70) });
    await happen('message', { data: files.slice(70) });
    await happen('message', { data: files.slice(100, 110) });
    const [kept = []] = Object.values(storage.contents);
    expect(kept).toHaveLength(81);
    expect(kept).toEqual(expect.arrayContaining([page, ...files.slice(70)]));
  });

  it('clears away what an older one has kept, and nothing of others', async () => {
    await storage.open('two-shot page /reader/ 0');
    await storage.open('two-shot page / 1');
    start();
    await happen('activate');
    expect(Object.keys(storage.contents)).toEqual([
      'two-shot page /reader/ 1',
      'two-shot page / 1',
    ]);
  });

  it('takes itself away, with all it kept, when there is no search page any more', async () => {
    await storage.open('two-shot index /reader/ v1');
    await storage.open('two-shot page / 1');
    network?.delete(page);
    await ask(page, visit);
    expect(isRegistered).toBe(false);
    expect(Object.keys(storage.contents)).toEqual(['two-shot page / 1']);
  });

  it('works without storage', async () => {
    storage.isFull = true;
    expect(await ask(page, visit)).toBe('the page');
    expect(await ask(font)).toBe('a font');
    await happen('message', { data: [font] });
  });
});
