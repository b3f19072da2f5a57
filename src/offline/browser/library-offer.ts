import { indexIsWhole } from '../../search/keep/index-is-whole.ts';
import { offline } from '../../words/in-browser.ts';
import { listPath, readList, sizeOf, type OfflineList } from '../offline-list.ts';
import { interviewAddress } from '../renew.ts';
import { keptPages, siteAddress } from './device.ts';
import { keepOnPurpose, type Outcome } from './keep-on-purpose.ts';
import { part } from './part.ts';
import { shownNumber, shownSize } from './shown-size.ts';

const said: Readonly<Record<Outcome, string>> = {
  kept: '',
  stopped: offline.stopped,
  full: offline.full,
  failed: offline.failed,
  gone: '',
};

/** Offers to keep all interviews that are not kept yet, with what that takes. */
export class LibraryOffer {
  readonly #changed: () => void;
  #missing: string[] = [];
  #running: AbortController | null = null;

  /** @param changed is called after each interview that was kept */
  constructor(changed: () => void) {
    this.#changed = changed;
    part('keep-all').addEventListener('click', () => void this.#keepAll());
    part('cancel').addEventListener('click', () => this.stop());
  }

  /** Ends what is being kept; what was kept until then stays. */
  stop(): void {
    this.#running?.abort();
  }

  async show(): Promise<void> {
    if (this.#running) return;
    const site = siteAddress();
    const list = await readList(fetch(site + listPath, { cache: 'no-cache' }));
    part('unknown').hidden = list !== null;
    if (!list) {
      part('keep-all').hidden = true;
      part('all-kept').hidden = true;
      return;
    }
    await this.#offer(list, site);
  }

  async #offer(list: OfflineList, site: string): Promise<void> {
    const pages = keptPages();
    const kept = new Map((await pages.list()).map((page) => [page.address, page]));
    const files = await pages.fileSizes();
    const missing = list.interviews.filter(
      ([slug]) => kept.get(interviewAddress(site, slug))?.chosen !== true,
    );
    // The search may have been stopped halfway, or be too large to come with a single interview.
    const hasSearch =
      kept.has(`${site}search/`) && (await indexIsWhole(window.caches, site).catch(() => false));
    const search = hasSearch ? 0 : list.search;
    // Those that were opened are here already, and have only to be kept for good.
    const toFetch = missing.filter(
      ([slug, , version]) => kept.get(interviewAddress(site, slug))?.version !== version,
    );
    const bytes = sizeOf(toFetch, list, (path) => files.has(site + path)) + search;
    this.#missing = missing.map(([slug]) => interviewAddress(site, slug));
    const { length } = missing;
    const isAll = length === 0 && (hasSearch || list.interviews.length === 0);
    part('all-kept').hidden = !isAll || list.interviews.length === 0;
    part('keep-all').hidden = isAll;
    const keep = length === list.interviews.length ? offline.keepAll : offline.keepOthers;
    part('keep-all').textContent =
      length === 0
        ? offline.keepSearch(shownSize(bytes))
        : keep(length, shownNumber(length), shownSize(bytes));
  }

  async #keepAll(): Promise<void> {
    if (this.#running) return;
    this.#running = new AbortController();
    const { length } = this.#missing;
    const bar = part('progress').querySelector('progress');
    const count = (done: number): void => {
      // Of the search alone it is not known how far it is.
      if (length === 0) return bar?.removeAttribute('value');
      if (bar) bar.value = done;
      part('counted').textContent = offline.progress(shownNumber(done), shownNumber(length));
    };
    if (bar) bar.max = Math.max(1, length);
    part('counted').textContent = '';
    count(0);
    part('said').textContent = '';
    part('keep-all').hidden = true;
    part('progress').hidden = false;
    part('cancel').focus();
    const outcome = await keepOnPurpose(this.#missing, true, count, this.#running.signal);
    this.#running = null;
    part('progress').hidden = true;
    await this.show().catch(() => undefined);
    part('said').textContent = said[outcome];
    if (!part('keep-all').hidden) part('keep-all').focus();
    else document.getElementById('_on-device')?.focus();
    this.#changed();
  }
}
