import { element } from '../../browser/search/element.ts';
import { offline } from '../../words/in-browser.ts';
import type { KeptPage } from '../kept-page.ts';
import { readKeptPage } from '../kept-page.ts';
import { plainAddress } from '../kept-pages.ts';
import { listPath, readList, sizeOf } from '../offline-list.ts';
import { interviewAddress } from '../renew.ts';
import { keptPages, siteAddress } from './device.ts';
import { shownSize } from './shown-size.ts';

/**
 * The control below an interview that keeps it. Its size is known by itself where the page is kept
 * because it was opened; else the list is asked, when the control comes into view.
 */
export function keepButton(control: HTMLElement): void {
  const button = element('button', { type: 'button', class: 'text-button' });
  const status = element('span');
  control.append(button, ' ', status);
  control.hidden = false;
  const address = plainAddress(location.href);
  let chosen = false;

  const say = (words: string): void => {
    // What stands there already is not said again.
    if (status.textContent !== words) status.textContent = words;
  };
  const isBusy = (): boolean => button.getAttribute('aria-disabled') === 'true';
  const show = async (): Promise<void> => {
    const page = await keptPage(address);
    chosen = page?.chosen === true;
    say(chosen ? offline.keptThis : '');
    const bytes = chosen ? null : await sizeToTake(address, page);
    button.textContent = chosen
      ? offline.letGo
      : bytes === null
        ? offline.keepThis
        : offline.keepThisSize(shownSize(bytes));
  };
  button.textContent = offline.keepThis;
  button.addEventListener('click', () => {
    if (isBusy()) return;
    // Disabled in earnest it would lose the focus.
    button.setAttribute('aria-disabled', 'true');
    void press()
      .catch(() => offline.failed)
      .then(async (said) => {
        await show().catch(() => undefined);
        if (said !== null) say(said);
        button.removeAttribute('aria-disabled');
      });
  });
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    // What holds when the page is opened is read with it; only what changes is announced.
    void show()
      .catch(() => undefined)
      .then(() => status.setAttribute('role', 'status'));
  }).observe(control);
  // Another tab may have kept or removed it meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || isBusy()) return;
    void show().catch(() => undefined);
  });

  async function press(): Promise<string | null> {
    if (chosen) {
      await keptPages().note(address, { chosen: false });
      return null;
    }
    say(offline.keeping);
    const { keepOnPurpose } = await import('./keep-on-purpose.ts');
    const { signal } = new AbortController();
    const outcome = await keepOnPurpose([address], false, () => undefined, signal);
    if (outcome === 'kept') return null;
    return outcome === 'full' ? offline.full : offline.failed;
  }
}

async function keptPage(address: string): Promise<KeptPage | null> {
  const kept = await keptPages().find(address);
  return kept ? readKeptPage(kept) : null;
}

/** In bytes; null where that cannot be known. */
async function sizeToTake(address: string, page: KeptPage | null): Promise<number | null> {
  const sizes = await keptPages().fileSizes();
  if (page) return page.bytes + page.files.reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0);
  const site = siteAddress();
  const list = await readList(fetch(site + listPath));
  const found = list?.interviews.find(([slug]) => interviewAddress(site, slug) === address);
  return list && found ? sizeOf([found], list, () => false) : null;
}
