import { element } from '../../browser/search/element.ts';
import { offline } from '../../words/in-browser.ts';
import { addresses } from '../../library/addresses.ts';
import { forgetAll } from '../forget-all.ts';
import type { KeptPage } from '../kept-page.ts';
import { keptPages, siteAddress } from './device.ts';
import { shownDay } from './kept-note.ts';
import { part } from './part.ts';
import { register } from './register.ts';
import { shownSize } from './shown-size.ts';

/** The interviews on this device, with ways to keep and to remove each. */
export class DeviceList {
  readonly #changed: () => void;

  /** @param changed is called when something was removed or is kept from now on */
  constructor(changed: () => void) {
    this.#changed = changed;
    part('remove-all').addEventListener('click', () => void this.#removeAll());
  }

  async show(): Promise<void> {
    const pages = keptPages();
    const all = await pages.list();
    const sizes = await pages.fileSizes();
    const interviews = all.filter(({ address }) => pages.isInterview(address));
    part('list').replaceChildren(...interviews.map((page) => this.#item(page, all, sizes)));
    part('nothing').hidden = interviews.length > 0;
    part('remove-all').hidden = interviews.length === 0;
    const html = all.reduce((sum, { bytes }) => sum + bytes, 0);
    const files = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
    const search = await searchSize();
    part('total').textContent =
      interviews.length === 0 ? '' : offline.total(shownSize(html + files + search));
  }

  #item(
    page: KeptPage,
    all: readonly KeptPage[],
    sizes: ReadonlyMap<string, number>,
  ): HTMLLIElement {
    const { address, title, language, direction, kept, chosen } = page;
    const link = element('a', { href: address, lang: language, dir: direction }, title);
    const facts = [
      shownDay(kept),
      shownSize(page.bytes + ownFiles(page, all, sizes)),
      chosen ? offline.chosen : offline.visited,
    ];
    const remove = button(offline.remove, offline.removeTitle(title));
    remove.addEventListener('click', () => {
      void this.#change(() => keptPages().remove(address));
    });
    const choices = element('div', { class: 'choices' });
    if (!chosen) {
      const keep = button(offline.keepIt, offline.keepTitle(title));
      keep.addEventListener('click', () => {
        void this.#change(() => keptPages().note(address, { chosen: true }));
      });
      choices.append(keep);
    }
    choices.append(remove);
    return element('li', {}, link, element('p', { class: 'facts' }, facts.join(' · ')), choices);
  }

  async #change(work: () => Promise<void>): Promise<void> {
    await work();
    await keptPages().tidy();
    await this.show();
    // The button that was pressed is gone.
    document.getElementById('_on-device')?.focus();
    this.#changed();
  }

  async #removeAll(): Promise<void> {
    await this.#change(async () => {
      const site = siteAddress();
      await forgetAll(window.caches, site);
      await register();
      // This page has to open offline all the same.
      await keptPages().keep(site + addresses.offline.slice(1), { chosen: true });
    });
  }
}

function button(words: string, label: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'text-button', 'aria-label': label }, words);
}

/** Files that no other page needs, in bytes. */
function ownFiles(
  page: KeptPage,
  all: readonly KeptPage[],
  sizes: ReadonlyMap<string, number>,
): number {
  const others = new Set(
    all.filter(({ address }) => address !== page.address).flatMap(({ files }) => files),
  );
  return page.files
    .filter((key) => !others.has(key))
    .reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0);
}

/** What is kept of the search index, in bytes; what the host did not say counts as nothing. */
async function searchSize(): Promise<number> {
  const start = `two-shot index ${new URL(siteAddress()).pathname} `;
  let bytes = 0;
  for (const name of await caches.keys()) {
    if (!name.startsWith(start)) continue;
    const kept = await (await caches.open(name)).matchAll();
    for (const { headers } of kept) bytes += Number(headers.get('content-length') ?? 0);
  }
  return bytes;
}
