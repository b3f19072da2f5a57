import { pagesCache } from '../../offline/cache-names.ts';
import { readKeptPage, type KeptPage } from '../../offline/kept-page.ts';
import type { FetchedReader } from '../read/fetched-reader.ts';
import { keptIndex, type KeptInterview } from './kept-index.ts';
import { readPage } from './read-page.ts';
import { WordPlaces } from './word-places.ts';

/** An index of the interviews on this device, and how many they are. */
export interface KeptSearch {
  readonly reader: FetchedReader;
  readonly interviews: number;
}

/**
 * The interviews on this device, to be searched where the site’s index cannot be had. They are read
 * when they are asked for first; what other tabs keep and remove is seen at the next question.
 */
export class KeptLibrary {
  readonly #site: string;
  readonly #storage: CacheStorage;
  readonly #places = new WordPlaces();
  /** By their addresses; null for a page without an interview. */
  readonly #read = new Map<
    string,
    { readonly version: string; readonly one: KeptInterview | null }
  >();
  #last: { readonly state: string; readonly search: KeptSearch | null } | null = null;
  /** One reading at a time: the next finds what this one has read. */
  #reading: Promise<unknown> = Promise.resolve();

  /** @param site its address with a slash at the end */
  constructor(site: string, storage: CacheStorage) {
    this.#site = site;
    this.#storage = storage;
  }

  /** @returns null where no interview is kept */
  async search(): Promise<KeptSearch | null> {
    const reading = this.#reading.then(() => this.#search());
    this.#reading = reading.catch(() => undefined);
    return reading;
  }

  async #search(): Promise<KeptSearch | null> {
    const name = pagesCache(new URL(this.#site).pathname);
    // Opening what is not there would make it.
    if (!(await this.#storage.has(name))) return null;
    const cache = await this.#storage.open(name);
    const kept = (await cache.matchAll()).flatMap((response) => {
      const page = readKeptPage(response);
      const slug = page && this.#slugOf(page);
      return page && slug !== null ? [{ page, slug, response }] : [];
    });
    const state = kept.map(({ page }) => `${page.address} ${page.version}`).join('\n');
    if (this.#last?.state === state) return this.#last.search;
    const found: KeptInterview[] = [];
    for (const { page, slug, response } of kept) {
      const one = await this.#interview(page, slug, response);
      if (one) found.push(one);
    }
    const newestFirst = found.toSorted(
      (a, b) => compare(b.page.date, a.page.date) || compare(a.slug, b.slug),
    );
    const reader = keptIndex(newestFirst, this.#places);
    const search = found.length === 0 ? null : { reader, interviews: found.length };
    this.#last = { state, search };
    return search;
  }

  async #interview(
    { address, version }: KeptPage,
    slug: string,
    response: Response,
  ): Promise<KeptInterview | null> {
    const known = this.#read.get(address);
    if (known?.version === version) return known.one;
    const page = read(await response.text());
    const words = page && this.#places.number(page.paragraphs.map(({ text }) => text));
    const one = page && words && { slug, page, words };
    this.#read.set(address, { version, one });
    return one;
  }

  #slugOf({ address }: KeptPage): string | null {
    const path = address.startsWith(this.#site) ? address.slice(this.#site.length) : '';
    const slug = /^interviews\/([^/]+)\/$/.exec(path)?.[1];
    return slug === undefined ? null : decodeURIComponent(slug);
  }
}

/** A page that cannot be read keeps none of the others from being searched. */
function read(html: string): ReturnType<typeof readPage> {
  try {
    return readPage(html);
  } catch {
    return null;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
