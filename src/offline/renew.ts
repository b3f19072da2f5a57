import { type KeptPages, NotKept, plainAddress } from './kept-pages.ts';
import { listPath, readList } from './offline-list.ts';

/** The offline page is fetched again after this long, in milliseconds. */
const day = 86_400_000;

/**
 * Brings what is kept to what the host has: interviews that changed are kept anew, those that are gone
 * leave. Where nothing was kept on purpose the list is not even asked for: pages that were read are
 * renewed when they are read again. Each page is renewed whole or not at all, so this can end anywhere.
 *
 * @param offlinePage its whole address
 */
export async function renew(
  pages: KeptPages,
  site: string,
  offlinePage: string,
  fetching: (address: string, init?: RequestInit) => Promise<Response>,
  now: () => Date,
): Promise<void> {
  const all = await pages.list();
  const shown = all.find(({ address }) => address === offlinePage);
  if (!shown || now().getTime() - Date.parse(shown.kept) > day) {
    await pages.keep(offlinePage, { chosen: true }).catch(leaveAsItIs);
  }
  const interviews = all.filter(({ address }) => pages.isInterview(address));
  if (!interviews.some(({ chosen }) => chosen)) return;
  const list = await readList(fetching(site + listPath, { cache: 'no-cache' }));
  if (!list) return;
  const versions = new Map(
    list.interviews.map(([slug, , version]) => [interviewAddress(site, slug), version]),
  );
  for (const { address, version, chosen } of interviews) {
    const current = versions.get(address);
    if (current === version) continue;
    // The host is asked, whatever the list says: it may be older than the page.
    const fresh = await pages
      .keep(address, { chosen: false })
      .catch((error: unknown) =>
        error instanceof NotKept && error.why === 'gone' ? null : undefined,
      );
    const isGone = fresh === null || (current === undefined && fresh && fresh.version !== version);
    if (!isGone) continue;
    await pages.remove(address);
    const moved = movedTo(address, site, list.former);
    if (chosen && moved !== null) await pages.keep(moved, { chosen }).catch(leaveAsItIs);
  }
  await pages.tidy();
}

/** The whole address of an interview. */
export function interviewAddress(site: string, slug: string): string {
  return `${site}interviews/${encodeURIComponent(slug)}/`;
}

/** Where an interview is now whose address was another; null where that is not known. */
export function movedTo(
  address: string,
  site: string,
  former: Readonly<Record<string, string>>,
): string | null {
  const slug = /^interviews\/([^/]+)\/$/.exec(plainAddress(address).slice(site.length))?.[1];
  if (slug === undefined) return null;
  const now = Object.hasOwn(former, decodeURIComponent(slug))
    ? former[decodeURIComponent(slug)]
    : undefined;
  return now === undefined ? null : interviewAddress(site, now);
}

/** What could not be had now is as it was, and is asked for another time. */
function leaveAsItIs(): undefined {
  return undefined;
}
