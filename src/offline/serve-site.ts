import { addresses } from '../library/addresses.ts';
import { forgetAll } from './forget-all.ts';
import { KeptPages } from './kept-pages.ts';
import { isLasting } from './lasting.ts';
import { readMessage } from './messages.ts';
import { renew } from './renew.ts';
import { servePage } from './serve-pages.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * The service worker of the site. It can take the place of an older one at once, and of the pages it
 * finds open: what it answers them is kept under names that hold the content.
 *
 * - Pages come from the network, and from what is kept where there is none.
 * - Files whose names hold their content are asked for once.
 * - Pagefind’s program, which the search imports and does not fetch, is found where the search has
 *   kept it. All else is none of its business.
 */
export function serveSite(scope: WorkerScope): void {
  // It stands at the root of its site.
  const site = new URL('./', scope.location.href).href;
  const offlinePage = site + addresses.offline.slice(1);
  const fetching = (address: string, init?: RequestInit): Promise<Response> =>
    scope.fetch(address, init);
  const now = (): Date => new Date();
  const { locks } = scope.navigator;
  const pages = new KeptPages(site, { caches: scope.caches, fetch: fetching, locks, now });

  scope.addEventListener('install', (event) => {
    // Without the offline page there is nothing to say offline: it is tried again at another visit.
    event.waitUntil(Promise.all([pages.keep(offlinePage, { chosen: true }), scope.skipWaiting()]));
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(scope.clients.claim());
  });
  scope.addEventListener('message', (event) => {
    const message = readMessage(event.data);
    if (message?.type === 'visited' && message.address.startsWith(site)) {
      event.waitUntil(keepVisited(message.address));
    } else if (message?.type === 'renew') {
      event.waitUntil(renew(pages, site, offlinePage, fetching, now));
    }
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET' || !request.url.startsWith(site)) return;
    if (request.mode === 'navigate') {
      if (request.destination === 'document') {
        event.respondWith(servePage(event, scope, pages, offlinePage));
      }
    } else if (isLasting(request.url, site)) {
      event.respondWith(keptFile(request));
    } else if (request.destination === 'script' && request.url.startsWith(`${site}search/`)) {
      event.respondWith(keptProgram(request));
    }
  });

  async function keepVisited(address: string): Promise<void> {
    const known = (await pages.list()).find((page) => page.address === address);
    // Pages that came through the worker are kept already.
    if (known && Date.now() - Date.parse(known.kept) < 60_000) return;
    await pages.keep(address, { chosen: false }).catch(() => undefined);
    await pages.tidy();
  }

  async function keptFile(request: Request): Promise<Response> {
    const kept = await pages.file(request.url).catch(() => undefined);
    return kept ?? scope.fetch(request);
  }

  async function keptProgram(request: Request): Promise<Response> {
    const kept = await scope.caches.match(request.url, { ignoreVary: true }).catch(() => undefined);
    return kept ?? scope.fetch(request);
  }
}

/** The worker of a site that keeps nothing any more: it takes itself away, with all that was kept. */
export function leaveSite(scope: WorkerScope): void {
  const site = new URL('./', scope.location.href).href;
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => {
    event.waitUntil(Promise.all([scope.registration.unregister(), forgetAll(scope.caches, site)]));
  });
}
