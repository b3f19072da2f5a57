import type { Failure } from '../../search/answer.ts';
import { addresses } from '../../library/addresses.ts';
import { href } from '../../views/href.ts';
import { element } from './element.ts';
import { addressOf, isNarrowed, type SearchState } from './state.ts';

/** What to try where nothing was found. */
export function showNothing(state: SearchState): HTMLElement {
  const tries = [
    isNarrowed(state)
      ? [
          'Search ',
          element(
            'a',
            { href: addressOf({ ...state, filters: {} }), 'data-narrows': '' },
            'without filters',
          ),
          '.',
        ]
      : null,
    /["“”„«»「]/.test(state.text) ? ['Leave out the quotation marks.'] : null,
    /\s/.test(state.text.trim()) ? ['Try fewer words, or the rarest of them alone.'] : null,
    [
      'Look through the ',
      element('a', { href: href(addresses.index) }, 'index'),
      ' of films, people and topics.',
    ],
  ].filter((each) => each !== null);
  return element(
    'div',
    { class: 'nothing' },
    element('ul', {}, ...tries.map((words) => element('li', {}, ...words))),
  );
}

const failures: Readonly<Record<Failure, string>> = {
  none: `There is no search index here.${import.meta.env.DEV ? ' “npm run build” makes one.' : ''}`,
  unreachable: 'The search could not be loaded. You may be offline.',
  old: 'This page is older than the search, or the search could not be loaded.',
  broken: 'The search does not work here.',
};

/** What failed, in words, with a way to try again where that may help. */
export function showFailure(why: Failure, state: SearchState, retry: () => void): HTMLElement {
  return element(
    'div',
    { class: 'failure', role: 'alert' },
    element('p', {}, failures[why]),
    element(
      'p',
      {},
      'The ',
      element('a', { href: href(addresses.index) }, 'index'),
      ' leads to every film, person and topic without it.',
    ),
    wayOn(why, state, retry),
  );
}

function wayOn(why: Failure, state: SearchState, retry: () => void): HTMLElement | null {
  if (why === 'none') return null;
  // No program that is missing comes back; the page of today asks for another.
  if (why === 'old') {
    return element('a', { href: addressOf(state), class: 'button' }, 'Search on a fresh page');
  }
  const button = element('button', { type: 'button', class: 'button' }, 'Try again');
  button.addEventListener('click', retry);
  return button;
}
