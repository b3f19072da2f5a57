/** The storage for files as browsers have it, in memory; of a cache only what is asked of it here. */
export class FakeStorage {
  readonly #caches = new Map<string, Map<string, Response>>();
  /** Whether it takes no more. */
  isFull = false;

  /** Every address kept, by cache. */
  get contents(): Record<string, string[]> {
    return Object.fromEntries(
      Array.from(this.#caches, ([name, files]) => [name, [...files.keys()].toSorted()]),
    );
  }

  /** As what is called wants it. */
  get storage(): CacheStorage {
    return this as unknown as CacheStorage;
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.has(name));
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }

  match(address: string, options?: { cacheName?: string }): Promise<Response | undefined> {
    const { cacheName } = options ?? {};
    const caches = Array.from(this.#caches).filter(([name]) => (cacheName ?? name) === name);
    const [found] = caches.flatMap(([, files]) => files.get(address) ?? []);
    return Promise.resolve(found?.clone());
  }

  open(name: string): Promise<Partial<Cache>> {
    const files = this.#caches.get(name) ?? new Map<string, Response>();
    this.#caches.set(name, files);
    return Promise.resolve({
      keys: () => Promise.resolve(Array.from(files.keys(), (url) => new Request(url))),
      matchAll: () => Promise.resolve(Array.from(files.values(), (each) => each.clone())),
      match: (request) => Promise.resolve(files.get(addressOf(request))?.clone()),
      delete: (request) => Promise.resolve(files.delete(addressOf(request))),
      put: (request, response) => {
        if (this.isFull) return Promise.reject(new DOMException('', 'QuotaExceededError'));
        files.set(addressOf(request), response);
        return Promise.resolve();
      },
    });
  }
}

function addressOf(request: RequestInfo | URL): string {
  return request instanceof Request ? request.url : String(request);
}
