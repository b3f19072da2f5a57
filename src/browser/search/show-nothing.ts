import type { Failure } from '../../search/answer.ts';
import { addresses } from '../../library/addresses.ts';
import { href } from '../../views/href.ts';
import { search } from '../../words/in-browser.ts';
import { element } from './element.ts';
import { addressOf, isNarrowed, type SearchState } from './state.ts';

/** What to try where nothing was found. */
export function showNothing(state: SearchState): HTMLElement {
  const tries = [
    isNarrowed(state)
      ? search.withoutFilters((words) =>
          element('a', { href: addressOf({ ...state, filters: {} }), 'data-narrows': '' }, words),
        )
      : null,
    /["“”„«»「]/.test(state.text) ? [search.withoutMarks] : null,
    /\s/.test(state.text.trim()) ? [search.fewerWords] : null,
    search.lookThrough(indexLink),
  ].filter((each) => each !== null);
  return element(
    'div',
    { class: 'nothing' },
    element('ul', {}, ...tries.map((words) => element('li', {}, ...words))),
  );
}

function indexLink(words: string): HTMLElement {
  return element('a', { href: href(addresses.index) }, words);
}

/** What failed, in words, with a way to try again where that may help. */
export function showFailure(why: Failure, state: SearchState, retry: () => void): HTMLElement {
  return element(
    'div',
    { class: 'failure', role: 'alert' },
    element('p', {}, search.failures[why], why === 'none' ? forEditors : ''),
    element('p', {}, ...search.withoutIt(indexLink)),
    wayOn(why, state, retry),
  );
}

/** Said while developing, and so in English. */
const forEditors = import.meta.env.DEV ? ' “npm run build” makes one.' : '';

function wayOn(why: Failure, state: SearchState, retry: () => void): HTMLElement | null {
  if (why === 'none') return null;
  // No program that is missing comes back; the page of today asks for another.
  if (why === 'old') {
    return element('a', { href: addressOf(state), class: 'button' }, search.freshPage);
  }
  const button = element('button', { type: 'button', class: 'button' }, search.again);
  button.addEventListener('click', retry);
  return button;
}
