import { asksToFind } from '../keys.ts';
import { isModified } from './is-modified.ts';

/**
 * The link to the search opens it before the page instead, as do its keys; the code for that is
 * fetched when somebody comes near the link, or asks. On the search page itself, they lead to its
 * field. Without any of this the link is a link.
 */
export function searchOpener(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-finder]');
  if (!link) return;
  const fetchCode = () => import('./search-dialog.ts');
  const open = async (): Promise<void> => {
    const own = document.querySelector<HTMLInputElement>('form#_search input[name=q]');
    if (own) {
      own.select();
      own.scrollIntoView({ block: 'center' });
      return;
    }
    try {
      const { openSearch } = await fetchCode();
      await openSearch(link);
    } catch {
      location.assign(link.href);
    }
  };
  const prefetch = () =>
    void fetchCode()
      .then(({ fetchStyle }) => fetchStyle())
      .catch(() => undefined);
  for (const sign of ['pointerenter', 'focus'])
    link.addEventListener(sign, prefetch, { once: true });
  link.addEventListener('click', (event) => {
    if (isModified(event)) return;
    event.preventDefault();
    void open();
  });
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !asksToFind(event, isMac)) return;
    event.preventDefault();
    void open();
  });
}
