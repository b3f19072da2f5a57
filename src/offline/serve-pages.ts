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

/** The last request for each page that is still on its way. */
const asking = new Map<string, Asked>();

interface Asked {
  readonly control: AbortController;
  readonly answer: Promise<Response>;
}

/**
 * Asks the host. Browsers let a second request for the same page wait for the first, and that may
 * hang: so the first ends now, and whoever waits for it, maybe in another tab, gets the answer to the
 * second.
 */
async function ask({ request }: FetchMoment, scope: WorkerScope): Promise<Response> {
  asking.get(request.url)?.control.abort();
  const control = new AbortController();
  const mine = { control, answer: scope.fetch(request, { signal: control.signal }) };
  asking.set(request.url, mine);
  try {
    return await lastAnswer(mine, request.url);
  } finally {
    if (asking.get(request.url) === mine) asking.delete(request.url);
  }
}

/** A copy for each who waits, for an answer can be read once. */
async function lastAnswer({ answer }: Asked, address: string): Promise<Response> {
  try {
    return (await answer).clone();
  } catch (error) {
    const later = asking.get(address);
    if (!later || later.answer === answer) throw error;
    return lastAnswer(later, address);
  }
}

function silence(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function nothing(): undefined {
  return undefined;
}
