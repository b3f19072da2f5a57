/*
 * What of a service worker’s scope is used here; the types of the library for pages do not have it.
 */

export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly caches: CacheStorage;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { unregister(): Promise<boolean> };
  fetch(request: Request | string): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener<Type extends keyof Moments>(
    type: Type,
    listener: (event: Moments[Type]) => void,
  ): void;
}

interface Moment {
  waitUntil(work: Promise<unknown>): void;
}

interface Moments {
  readonly install: Moment;
  readonly activate: Moment;
  readonly message: Moment & { readonly data: unknown };
  readonly fetch: Moment & {
    readonly request: Request;
    respondWith(answer: Promise<Response>): void;
  };
}

/**
 * The service worker of the search page: with it the page opens offline, once it was searched.
 * The page itself comes from the network wherever there is one. Scripts, styles and fonts have
 * their content in their names and are asked for once. The index is kept by the search’s own worker
 * (`kept-fetch.ts`); only Pagefind’s program, which is imported and not fetched, passes through here.
 * Where the host says that there is no search page any more, it takes itself away.
 *
 * It is written to the site as the text of this function, so it must stand alone and stay short.
 *
 * @param base where the site is, `/reader/`
 */
export function serviceWorker(scope: WorkerScope, base: string): void {
  const site = scope.location.origin + base;
  const page = `${site}search/`;
  const prefix = `two-shot page ${base} `;
  /** Another number where what is kept, or how, changes. */
  const name = `${prefix}1`;
  /** No visit needs half as many. */
  const mostFiles = 80;

  scope.addEventListener('install', (event) => {
    event.waitUntil(Promise.all([keepPage(), scope.skipWaiting()]));
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(Promise.all([clearOld(), scope.clients.claim()]));
  });
  scope.addEventListener('message', (event) => {
    if (Array.isArray(event.data)) event.waitUntil(keepFiles(event.data.filter(isHashed)));
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const address = request.url.replace(/[?#].*/s, '');
    if (request.method !== 'GET') return;
    if (request.mode === 'navigate') {
      if (address === page) event.respondWith(freshPage(event));
    } else if (isHashed(request.url)) event.respondWith(keptFile(request.url));
    else if (request.destination === 'script' && address.startsWith(page)) {
      event.respondWith(keptProgram(request));
    }
  });

  async function freshPage(event: Moments['fetch']): Promise<Response> {
    try {
      const answer = await scope.fetch(event.request);
      if (answer.status === 200 && !answer.redirected) event.waitUntil(put(page, answer.clone()));
      if (answer.status === 404 || answer.status === 410) event.waitUntil(leave());
      return answer;
    } catch (error) {
      const kept = await match(page);
      if (kept) return kept;
      throw error;
    }
  }

  async function keptFile(address: string): Promise<Response> {
    const kept = await match(address);
    if (kept) return kept;
    const answer = await scope.fetch(address);
    if (answer.status === 200) void put(address, answer.clone());
    return answer;
  }

  /** What a browser imports is no request of the worker’s own: the copies it made are here. */
  async function keptProgram(request: Request): Promise<Response> {
    const kept = await scope.caches.match(request.url).catch(() => undefined);
    return kept ?? scope.fetch(request);
  }

  /** What the page has loaded goes to the end; what no visit has needed for long falls out. */
  async function keepFiles(addresses: readonly string[]): Promise<void> {
    const cache = await scope.caches.open(name);
    for (const address of addresses.slice(0, mostFiles)) {
      const kept = await keptFile(address).catch(() => undefined);
      if (kept?.status !== 200) continue;
      await cache.delete(address);
      await put(address, kept);
    }
    const files = (await cache.keys()).filter(({ url }) => isHashed(url));
    for (const old of files.slice(0, Math.max(0, files.length - mostFiles)))
      await cache.delete(old);
  }

  async function keepPage(): Promise<void> {
    const answer = await scope.fetch(page);
    if (answer.status === 200 && !answer.redirected) await put(page, answer);
  }

  function match(address: string): Promise<Response | undefined> {
    // What is asked is told by the address alone.
    const options = { cacheName: name, ignoreVary: true };
    return scope.caches.match(address, options).catch(() => undefined);
  }

  /** Storage that is full, or closed, keeps nothing, and nothing else happens. */
  async function put(address: string, answer: Response): Promise<void> {
    const cache = await scope.caches.open(name).catch(() => undefined);
    await cache?.put(address, answer).catch(() => undefined);
  }

  async function clearOld(): Promise<void> {
    const old = (await scope.caches.keys()).filter(
      (each) => each.startsWith(prefix) && each !== name,
    );
    await Promise.all(old.map((each) => scope.caches.delete(each)));
  }

  /** With all that is kept, the index too. */
  async function leave(): Promise<void> {
    await scope.registration.unregister();
    const names = await scope.caches.keys();
    const ours = [prefix, `two-shot index ${base} `];
    const kept = names.filter((each) => ours.some((start) => each.startsWith(start)));
    await Promise.all(kept.map((each) => scope.caches.delete(each)));
  }

  function isHashed(address: unknown): address is string {
    if (typeof address !== 'string' || !address.startsWith(site)) return false;
    return /^(_astro|search\/program)\/[^?#]+$/.test(address.slice(site.length));
  }
}
