import { asksToFind } from '../keys.ts';
import { catchLetters, type Letters } from './catch-letters.ts';
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
  let letters: Letters | null = null;
  const open = async (): Promise<void> => {
    const own = document.querySelector<HTMLInputElement>('form#_search input[name=q]');
    if (own) {
      own.select();
      own.scrollIntoView({ block: 'center' });
      return;
    }
    if (letters?.areAwaited()) return;
    const caught = (letters = catchLetters(link.href));
    try {
      const { fetchStyle, openSearch } = await fetchCode();
      await fetchStyle();
      const text = caught.end();
      if (text !== null) openSearch(link, text);
    } catch {
      const text = caught.end();
      if (text === null) return;
      location.assign(link.href + (text === '' ? '' : `?q=${encodeURIComponent(text)}`));
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
