import { search } from '../../words/in-browser.ts';
import { element } from './element.ts';
import { forgetSearch, recentSearches } from './recent.ts';
import { addressOf, stateOf } from './state.ts';

/** The last searches of this browser, each to be asked again or forgotten. */
export function showRecent(into: HTMLElement): void {
  const searches = recentSearches();
  into.hidden = searches.length === 0;
  into.replaceChildren();
  if (searches.length === 0) return;
  const forget = (text: string | null): void => {
    forgetSearch(text);
    showRecent(into);
    into.querySelector<HTMLElement>('button')?.focus();
  };
  const all = element('button', { type: 'button', class: 'text-button' }, search.forgetAll);
  all.addEventListener('click', () => forget(null));
  into.append(
    element('h2', {}, search.recent),
    element('ul', {}, ...searches.map((text) => recentItem(text, forget))),
    all,
  );
}

function recentItem(text: string, forget: (text: string) => void): HTMLElement {
  const again = { href: addressOf(stateOf(text)), 'data-result': '', 'data-narrows': '' };
  const label = { type: 'button', class: 'text-button', 'aria-label': search.forget(text) };
  const button = element('button', label, '×');
  button.addEventListener('click', () => forget(text));
  return element('li', {}, element('a', again, element('bdi', {}, text)), button);
}
