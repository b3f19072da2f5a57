import { addresses } from '../../library/addresses.ts';
import { keepAll, small } from '../../search/keep/keep-all.ts';
import { keptFetch } from '../../search/keep/kept-fetch.ts';
import { unpack } from '../../search/read/unpack.ts';
import type { Manifest } from '../../search/format.ts';
import { NotKept } from '../kept-pages.ts';
import { switchOn } from './choice.ts';
import { keptPages, siteAddress } from './device.ts';
import { register } from './register.ts';

/** How it ended. `stopped`: by the reader. */
export type Outcome = 'kept' | 'stopped' | NotKept['why'];

const atOnce = 3;

/**
 * Keeps interviews on purpose, each whole or not at all, and the search with them.
 *
 * @param places whole addresses
 * @param isAll whether that is the whole library; then the search index is kept however large it is
 * @param tell is called after each interview
 */
export async function keepOnPurpose(
  places: readonly string[],
  isAll: boolean,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  switchOn();
  const pages = keptPages();
  const waiting = [...places];
  const failures: Outcome[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      try {
        await pages.keep(next, { chosen: true, signal });
        tell(++done);
      } catch (error) {
        const why = whyOf(error, signal);
        failures.push(why);
        // One that is gone from the host is no reason to leave out the others.
        if (why !== 'gone') waiting.length = 0;
      }
    }
  };
  try {
    await register();
    // Asked for now, when the reader has said what for. Some browsers decide, some ask.
    await navigator.storage.persist().catch(() => false);
    await Promise.all(Array.from({ length: atOnce }, work));
    if (failures.length === 0) await keepSearch(isAll, signal);
  } catch (error) {
    failures.push(whyOf(error, signal));
  }
  // What was fetched for a page that could not be kept goes.
  await pages.tidy().catch(() => undefined);
  return failures.find((why) => why !== 'gone') ?? failures[0] ?? 'kept';
}

async function keepSearch(isAll: boolean, signal: AbortSignal): Promise<void> {
  const site = siteAddress();
  await keptPages().keep(site + addresses.search.slice(1), { chosen: true, signal });
  const fetching = (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
    fetch(input, { ...init, signal });
  const kept = keptFetch(fetching, window.caches, site);
  const answer = await kept.fetch(`${site}search/manifest.json`, { cache: 'no-cache' });
  if (!answer.ok) return;
  const manifest = (await answer.json()) as Manifest;
  await keepAll(manifest, site, kept, unpack, isAll ? Infinity : small);
  await kept.settled();
  if (isAll && !kept.hasRoom()) throw new NotKept('full', 'search');
}

function whyOf(error: unknown, signal: AbortSignal): Outcome {
  if (signal.aborted) return 'stopped';
  return error instanceof NotKept ? error.why : 'failed';
}
