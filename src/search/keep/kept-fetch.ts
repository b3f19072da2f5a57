/** As `fetch` is called by the search and by Pagefind. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Fetching that remembers, in the browser’s own storage for files. */
export interface KeptFetch {
  readonly fetch: Fetch;
  /** Whether the storage still takes files. */
  hasRoom(): boolean;
  /** Which of these files of a version are not kept yet. */
  missing(version: string, addresses: readonly string[]): Promise<string[]>;
  /** Waits until all that was fetched is put away, or refused. */
  settled(): Promise<void>;
}

/**
 * Keeps files of the index once they were fetched. What lies in the folder of a version never changes
 * and is asked for once; the manifest is asked for each time, and the kept one answers where
 * nobody else does. A manifest that names another version clears away what was kept of the one
 * before. Whatever the storage refuses is fetched as if there were none.
 *
 * @param site its address with a slash at the end; several sites of one origin share the storage
 * @param storage undefined where the browser has none: in private windows, or without https
 */
export function keptFetch(
  fetching: Fetch,
  storage: CacheStorage | undefined,
  site: string,
): KeptFetch {
  const folder = `${site}search/`;
  const manifest = `${folder}manifest.json`;
  const prefix = `two-shot index ${new URL(site).pathname} `;
  let isFull = storage === undefined;
  const puttingAway = new Set<Promise<unknown>>();

  return {
    hasRoom: () => !isFull,
    missing: async (version, addresses) => {
      const cache = await storage?.open(prefix + version).catch(() => undefined);
      const kept = new Set((await cache?.keys())?.map(({ url }) => url));
      return addresses.filter((address) => !kept.has(address));
    },
    settled: async () => {
      while (puttingAway.size > 0) await Promise.all(puttingAway);
    },
    fetch: async (input, init) => {
      const asked = input instanceof Request ? input.url : new URL(input, site).href;
      const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
      // Pagefind adds the time to some addresses, so that no cache may answer.
      const address = asked.replace(/[?#].*/s, '');
      if (method !== 'GET' || !address.startsWith(folder)) return fetching(input, init);
      if (address === manifest) return freshManifest(() => fetching(input, init));
      const version = /^([^/]+)\/./.exec(address.slice(folder.length))?.[1];
      if (version === undefined) return fetching(input, init);
      const kept = await match(prefix + version, address);
      return kept ?? keep(prefix + version, address, await fetching(input, init));
    },
  };

  async function freshManifest(ask: () => Promise<Response>): Promise<Response> {
    const answer = await ask().catch((error: unknown) => ({ error }));
    const version = 'error' in answer ? null : await versionIn(answer.clone());
    if (version !== null && !('error' in answer)) {
      const copy = answer.clone();
      // Nobody waits for it.
      goOn(clearBut(prefix + version).then(() => keep(prefix + version, manifest, copy)));
      return answer;
    }
    // No index any more is an answer as well. A sign-in page of the network’s owner is none.
    const isGone = !('error' in answer) && [404, 410].includes(answer.status);
    const kept = isGone ? undefined : await keptManifest();
    if (kept) return kept;
    if ('error' in answer) throw answer.error;
    return answer;
  }

  async function keptManifest(): Promise<Response | undefined> {
    for (const name of await names()) {
      const kept = await match(name, manifest);
      if (kept) return kept;
    }
    return undefined;
  }

  async function clearBut(current: string): Promise<void> {
    for (const name of await names()) {
      if (name !== current) await storage?.delete(name).catch(() => false);
    }
  }

  async function names(): Promise<string[]> {
    const all = (await storage?.keys().catch(() => [])) ?? [];
    return all.filter((name) => name.startsWith(prefix));
  }

  async function match(name: string, address: string): Promise<Response | undefined> {
    // What is asked is told by the address alone.
    const options = { cacheName: name, ignoreVary: true };
    return storage?.match(address, options).catch(() => undefined);
  }

  /** Work that nobody waits for but who asks whether all is put away. */
  function goOn(work: Promise<unknown>): void {
    puttingAway.add(work);
    void work.finally(() => puttingAway.delete(work));
  }

  /** Returns at once; the copy is put away meanwhile. */
  function keep(name: string, address: string, answer: Response): Response {
    const type = answer.headers.get('content-type') ?? '';
    if (storage && !isFull && answer.status === 200 && !/\bhtml\b/i.test(type)) {
      const copy = answer.clone();
      const put = storage.open(name).then((cache) => cache.put(address, copy));
      goOn(put.catch(() => (isFull = true)));
    }
    return answer;
  }
}

async function versionIn(answer: Response): Promise<string | null> {
  try {
    const read: unknown = answer.ok ? await answer.json() : null;
    const isManifest = typeof read === 'object' && read !== null && 'version' in read;
    return isManifest && typeof read.version === 'string' ? read.version : null;
  } catch {
    return null;
  }
}
