import { filesCache, pagesCache } from './cache-names.ts';
import { digestOf } from './digest.ts';
import { gatherSet, type Part } from './gather-set.ts';
import { describePage, readKeptPage, writeKeptPage, type KeptPage } from './kept-page.ts';
import { contentParameter, isLasting } from './lasting.ts';

/** What the store needs of the browser. */
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
  /** Missing in old browsers; then several tabs may do some work twice. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  readonly now: () => Date;
}

/** Why a page could not be kept. */
export class NotKept extends Error {
  /** `gone`: the host has no such page. `full`: the storage takes no more. `failed`: something else did. */
  readonly why: 'gone' | 'full' | 'failed';

  constructor(why: NotKept['why'], what: string, cause?: unknown) {
    super(`${what}: ${why}`, { cause });
    this.why = why;
  }
}

/** Pages by visits: more would be a library nobody asked for, fewer not a week of reading. */
const mostByVisits = { interviews: 50, others: 30, bytes: 30_000_000 };
const sizeHeader = 'two-shot-bytes';

/**
 * The pages on this device. Each is a set: its HTML, put away in one step when all its files are there.
 * A set that cannot be had whole leaves the one before as it was. Files have their content in their
 * addresses, so sets share them and none can get one of another version.
 *
 * @param site where the site is, `https://example.org/reader/`; sites of one origin share the storage
 */
export class KeptPages {
  readonly #site: string;
  readonly #around: Surroundings;
  readonly #path: string;

  constructor(site: string, around: Surroundings) {
    this.#site = site;
    this.#around = around;
    this.#path = new URL(site).pathname;
  }

  /** The page as it was put away. */
  async find(address: string): Promise<Response | undefined> {
    return (await this.#pages()).match(plainAddress(address), { ignoreVary: true });
  }

  /** A file of any set. */
  async file(key: string): Promise<Response | undefined> {
    return (await this.#files()).match(key, { ignoreVary: true });
  }

  /** All pages, the last kept first. */
  async list(): Promise<KeptPage[]> {
    const kept = await (await this.#pages()).matchAll();
    const pages = kept.map(readKeptPage).filter((page) => page !== null);
    return pages.toSorted((a, b) => compare(b.kept, a.kept) || compare(a.address, b.address));
  }

  /** The sizes of all files, in bytes, by their keys. */
  async fileSizes(): Promise<Map<string, number>> {
    const files = await this.#files();
    const keys = await files.keys();
    const kept = await files.matchAll();
    return new Map(
      keys.map(({ url }, at) => [url, Number(kept[at]?.headers.get(sizeHeader) ?? 0)]),
    );
  }

  /**
   * Keeps a page, whole, in the place of what was kept of it before.
   *
   * @param answer of the host, where there is one already
   * @param signal ends it before the page is put away
   * @throws NotKept; then what was kept before is there as it was
   */
  async keep(
    address: string,
    options: {
      readonly chosen: boolean;
      readonly answer?: Response;
      readonly signal?: AbortSignal;
    },
  ): Promise<KeptPage> {
    const plain = plainAddress(address);
    return this.#locked('shared', async () => {
      try {
        return await this.#keep(plain, options);
      } catch (error) {
        if (error instanceof NotKept) throw error;
        throw new NotKept(isFull(error) ? 'full' : 'failed', plain, error);
      }
    });
  }

  async #keep(
    address: string,
    { chosen, answer, signal }: Parameters<KeptPages['keep']>[1],
  ): Promise<KeptPage> {
    const page = answer ?? (await this.#around.fetch(address, { cache: 'no-cache', signal }));
    if (page.status === 404 || page.status === 410) throw new NotKept('gone', address);
    const html = await page.text();
    if (!isPage(page) || !html.includes(`="${this.#path}_astro/`)) {
      throw new NotKept('failed', address);
    }
    const last = readKeptPage((await this.find(address)) ?? new Response());
    const files = await this.#files();
    const set = await gatherSet(html, this.#site, (each) => this.#part(files, each, signal));
    signal?.throwIfAborted();
    const now = this.#around.now().toISOString();
    const keys = set.parts.map(({ key }) => key).toSorted();
    const isSame = last?.version === set.version;
    const kept: KeptPage = {
      address,
      ...describePage(html),
      version: set.version,
      kept: now,
      read: answer ? now : (last?.read ?? now),
      chosen: chosen || last?.chosen === true,
      bytes: new TextEncoder().encode(set.html).length,
      files: keys,
      before: isSame ? last.before : (last?.files ?? []),
    };
    await (await this.#pages()).put(address, writeKeptPage(kept, set.html, page.headers));
    return kept;
  }

  async #part(files: Cache, address: string, signal: AbortSignal | undefined): Promise<Part> {
    const lasts = isLasting(address, this.#site);
    const known = lasts ? await files.match(address, { ignoreVary: true }) : undefined;
    if (known) {
      const bytes = Number(known.headers.get(sizeHeader));
      return { key: address, bytes, text: () => known.text() };
    }
    const asked = { signal, ...(lasts ? {} : { cache: 'no-cache' as const }) };
    const answer = await this.#around.fetch(address, asked);
    // A host may answer with a page where a file is gone.
    if (answer.status !== 200 || isHtml(answer)) throw new NotKept('failed', address);
    const content = new Uint8Array(await answer.arrayBuffer());
    const key = lasts
      ? address
      : `${plainAddress(address)}?${contentParameter}=${await digestOf(content)}`;
    const headers = new Headers(answer.headers);
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    headers.set(sizeHeader, String(content.length));
    await files.put(key, new Response(content, { headers }));
    return { key, bytes: content.length, text: () => Promise.resolve(decoder.decode(content)) };
  }

  /** A page that is kept was read on this day, or is wanted from now on. Nothing where it is not kept. */
  async note(address: string, change: Partial<Pick<KeptPage, 'read' | 'chosen' | 'kept'>>) {
    await this.#locked('shared', async () => {
      const found = await this.find(address);
      const page = found && readKeptPage(found);
      if (!page) return;
      const html = await found.text();
      const changed = writeKeptPage({ ...page, ...change }, html, found.headers);
      await (await this.#pages()).put(page.address, changed);
    });
  }

  /** Forgets a page; its files go with the next `tidy`. */
  async remove(address: string): Promise<void> {
    await (await this.#pages()).delete(plainAddress(address));
  }

  /** Forgets visits of long ago, and all files that no page needs. */
  async tidy(): Promise<void> {
    await this.#locked('exclusive', async () => {
      const pages = await this.#pages();
      const all = await this.list();
      const leaving = new Set(this.#tooMany(all));
      for (const address of leaving) await pages.delete(address);
      const staying = all.filter(({ address }) => !leaving.has(address));
      const needed = new Set(staying.flatMap(({ files, before }) => [...files, ...before]));
      const files = await this.#files();
      for (const { url } of await files.keys()) if (!needed.has(url)) await files.delete(url);
    });
  }

  /** Addresses of the pages that were kept by visits and are too many, the longest unread. */
  #tooMany(pages: readonly KeptPage[]): string[] {
    const visits = pages
      .filter(({ chosen }) => !chosen)
      .toSorted((a, b) => compare(b.read, a.read) || compare(a.address, b.address));
    const counts = { interviews: 0, others: 0, bytes: 0 };
    return visits
      .filter(({ address, bytes }) => {
        const kind = this.isInterview(address) ? 'interviews' : 'others';
        counts[kind] += 1;
        counts.bytes += bytes;
        return counts[kind] > mostByVisits[kind] || counts.bytes > mostByVisits.bytes;
      })
      .map(({ address }) => address);
  }

  /** Whether an address is that of an interview's page. */
  isInterview(address: string): boolean {
    if (!address.startsWith(this.#site)) return false;
    return /^interviews\/[^/]+\/$/.test(address.slice(this.#site.length));
  }

  #pages(): Promise<Cache> {
    return this.#around.caches.open(pagesCache(this.#path));
  }

  #files(): Promise<Cache> {
    return this.#around.caches.open(filesCache(this.#path));
  }

  /** Files that were just fetched for a page must not be tidied away before the page is there. */
  async #locked<Result>(mode: LockMode, work: () => Promise<Result>): Promise<Result> {
    const { locks } = this.#around;
    return locks ? locks.request(`two-shot kept ${this.#path}`, { mode }, work) : work();
  }
}

const decoder = new TextDecoder();

/** An address without what stands behind `?` and `#`. */
export function plainAddress(address: string): string {
  return address.replace(/[?#].*/s, '');
}

/** Whether an answer is a page of the host itself. */
export function isPage(answer: Response): boolean {
  return answer.status === 200 && !answer.redirected && isHtml(answer);
}

function isHtml(answer: Response): boolean {
  return /\bhtml\b/i.test(answer.headers.get('content-type') ?? '');
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
