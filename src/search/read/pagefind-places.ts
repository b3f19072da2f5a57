import { exactKey } from '../words.ts';
import { IndexFailure } from './index-failure.ts';
import type { Places } from './index-reader.ts';
import { remember } from './remember.ts';
import type { WatchedFetch } from './watched-fetch.ts';

/** What of Pagefind’s program is used here. */
interface Program {
  createInstance(options: { basePath: string; metaCacheTag: string }): Instance;
}

interface Instance {
  init(): Promise<void>;
  mergeIndex(folder: string, options: { metaCacheTag: string }): Promise<void>;
  search(term: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

export interface PagefindPlaces {
  /** Fetches the program and all it needs before the first word. */
  warm(): Promise<void>;
  places(form: string): Promise<Places>;
}

/**
 * Asks Pagefind where words stand.
 *
 * @param folders of the shards’ Pagefind files, absolute, with a slash at the end; at least one
 * @param load imports the program
 */
export function pagefindPlaces(
  folders: readonly [string, ...string[]],
  version: string,
  load: (address: string) => Promise<unknown>,
  watched: WatchedFetch,
): PagefindPlaces {
  const [first, ...others] = folders;
  let starting: Promise<Instance> | undefined;

  async function start(): Promise<Instance> {
    watched.ahead(`${first}wasm.unknown.pagefind`);
    for (const folder of folders) watched.ahead(`${folder}pagefind-entry.json?ts=${version}`);
    const program = (await load(`${first}pagefind.js`).catch((error: unknown) => {
      throw new IndexFailure('gone', 'pagefind.js', error);
    })) as Program;
    const instance = program.createInstance({ basePath: first, metaCacheTag: version });
    await instance.init();
    await Promise.all(others.map((one) => instance.mergeIndex(one, { metaCacheTag: version })));
    return instance;
  }

  /** Does something with Pagefind; if a request failed on the way, the program is started afresh. */
  async function use<T>(work: (instance: Instance) => Promise<T>): Promise<T> {
    const before = watched.failed.count;
    const running = (starting ??= start());
    let result: T | undefined;
    let thrown: unknown;
    try {
      result = await work(await running);
    } catch (error) {
      thrown = error ?? new Error('Pagefind failed');
    }
    const failure = watched.failed.count > before ? watched.failed.last : null;
    if (thrown === undefined && !failure) return result as T;
    // It would take the chunk for read.
    if (starting === running) starting = undefined;
    if (failure) throw failure;
    throw thrown instanceof IndexFailure ? thrown : new IndexFailure('broken', 'Pagefind', thrown);
  }

  return {
    warm: () => use(() => Promise.resolve()),
    places: remember(64, (form) =>
      use(async (instance) => {
        const { results } = await instance.search(exactKey(form));
        return new Map(results.map(({ id, words }) => [id, words]));
      }),
    ),
  };
}
