import { isPage, type KeptPages, plainAddress } from './kept-pages.ts';
import { showKeptPage } from './kept-page.ts';
import type { FetchMoment, WorkerScope } from './worker-scope.ts';

/** How long the network may be silent where a page is kept, in milliseconds. */
const patience = 4_000;
/** The same for readers who ask for the page anew: they know what they have. */
const patienceOfReload = 20_000;

/**
 * Answers a visit. The page comes from the network wherever there is one. Where there is none, or it
 * is silent or in trouble, the kept copy is shown, which says so; where none is kept, the offline
 * page, with a status that is an error’s.
 */
export async function servePage(
  event: FetchMoment,
  scope: WorkerScope,
  pages: KeptPages,
  offlinePage: string,
): Promise<Response> {
  const { request } = event;
  const address = plainAddress(request.url);
  const asked = ask(event, scope).catch(() => undefined);
  const kept = await pages.find(address).catch(() => undefined);
  const isReload = request.cache === 'reload' || request.cache === 'no-cache';
  const answer = kept
    ? await Promise.race([asked, silence(isReload ? patienceOfReload : patience)])
    : await asked;
  if (answer) {
    event.waitUntil(heed(answer.clone(), address));
    if (!kept || answer.status < 500) return answer;
  } else {
    event.waitUntil(asked.then((late) => late && heed(late, address)));
  }
  if (kept) {
    event.waitUntil(pages.note(address, { read: new Date().toISOString() }).catch(nothing));
    return showKeptPage(kept);
  }
  const shown = await pages.find(offlinePage).catch(() => undefined);
  return shown ? showKeptPage(shown, 503) : Response.error();

  /** What an answer means for what is kept. */
  async function heed(given: Response, at: string): Promise<void> {
    if (given.status === 404 || given.status === 410) return pages.remove(at);
    if (!isPage(given) || scope.navigator.connection?.saveData === true) return;
    // What cannot be kept now leaves what was kept before; the oldest visits make room.
    await pages.keep(at, { chosen: false, answer: given }).catch(nothing);
    await pages.tidy().catch(nothing);
  }
}

/** Requests that are still on their way, by what they ask for. */
const asking = new Map<string, AbortController>();

/**
 * Asks the host. A request that was given up before ends now: browsers let a second one for the same
 * page wait for the first, and that may hang.
 */
async function ask({ request }: FetchMoment, scope: WorkerScope): Promise<Response> {
  asking.get(request.url)?.abort();
  const control = new AbortController();
  asking.set(request.url, control);
  try {
    return await scope.fetch(request, { signal: control.signal });
  } finally {
    if (asking.get(request.url) === control) asking.delete(request.url);
  }
}

function silence(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function nothing(): undefined {
  return undefined;
}
