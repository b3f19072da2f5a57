import type {
  Endings,
  Facets,
  Manifest,
  Names,
  Pages,
  Structure,
  TextFile,
  Vocabulary,
} from '../format.ts';
import { IndexFailure } from './index-failure.ts';
import type { IndexReader } from './index-reader.ts';
import { type PagefindPlaces, pagefindPlaces } from './pagefind-places.ts';
import { remember } from './remember.ts';
import { unpack } from './unpack.ts';
import { type WatchedFetch, whyOf } from './watched-fetch.ts';

export interface FetchedReader extends IndexReader {
  /** Fetches what every search needs. */
  warm(): Promise<void>;
}

/**
 * Reads the index of a site.
 *
 * @param site its address with a slash at the end, `https://example.org/reader/`
 * @param load imports Pagefind’s program
 */
export function fetchedReader(
  site: string,
  watched: WatchedFetch,
  load: (address: string) => Promise<unknown>,
): FetchedReader {
  const once = remember(1, readManifest);
  const manifest = (): Promise<Manifest> => once('');
  // Vocabulary, names, structure, facets; texts have a memory of their own, there are more of them.
  const file = remember(300, readPacked);
  const text = remember(300, readPacked);
  let places: PagefindPlaces | undefined;

  async function get(address: string, init?: RequestInit): Promise<Response> {
    try {
      return await watched.fetch(address, init);
    } catch (error) {
      throw new IndexFailure('unreachable', address, error);
    }
  }

  async function readManifest(): Promise<Manifest> {
    const address = `${site}search/manifest.json`;
    const response = await get(address, { cache: 'no-cache' });
    if (!response.ok) {
      throw new IndexFailure(whyOf(response) === 'gone' ? 'none' : 'unreachable', address);
    }
    const read = (await response.json().catch((error: unknown) => {
      throw new IndexFailure('broken', address, error);
    })) as Manifest;
    if ((read.format as number) !== 1) throw new IndexFailure('broken', address);
    return read;
  }

  async function readPacked(path: string): Promise<unknown> {
    const { version } = await manifest();
    const address = `${site}search/${version}/${path}.packed`;
    const response = await get(address);
    if (!response.ok) throw new IndexFailure(whyOf(response), address);
    try {
      return await unpack(new Uint8Array(await response.arrayBuffer()));
    } catch (error) {
      throw new IndexFailure('broken', address, error);
    }
  }

  async function shardName(shard: number): Promise<string> {
    return (await manifest()).shards[shard]?.name ?? '';
  }

  async function pagefind(): Promise<PagefindPlaces | null> {
    const { version, shards } = await manifest();
    const [first, ...others] = shards.map(
      ({ name }) => `${site}search/${version}/${name}/pagefind/`,
    );
    if (first === undefined) return null;
    return (places ??= pagefindPlaces([first, ...others], version, load, watched));
  }

  const pages = async (shard: number): Promise<Pages> =>
    (await file(`${await shardName(shard)}/pages`)) as Pages;

  return {
    manifest,
    pages,
    structure: async (shard, n) =>
      (await file(`${await shardName(shard)}/structure/${n}`)) as Structure,
    vocabulary: async (n) => (await file(`vocabulary/starts/${n}`)) as Vocabulary,
    endings: async (n) => (await file(`vocabulary/ends/${n}`)) as Endings,
    names: async (n) => (await file(`names/${n}`)) as Names,
    facets: async (shard) => (await file(`${await shardName(shard)}/facets`)) as Facets,
    text: async (shard, interview, part) =>
      (await text(`${await shardName(shard)}/texts/${interview}.${part}`)) as TextFile,
    places: async (form) => (await (await pagefind())?.places(form)) ?? new Map<string, number[]>(),
    async warm() {
      const { shards } = await manifest();
      await Promise.all([
        pagefind().then((program) => program?.warm()),
        ...shards.map((_, shard) => pages(shard)),
      ]);
    },
  };
}
