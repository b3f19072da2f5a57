import { search } from '../../words/in-browser.ts';
import { element } from './element.ts';
import { addressOf, type SearchState } from './state.ts';

const views = [
  ['passages', search.passagesView],
  ['lines', search.linesView],
] as const satisfies readonly (readonly [SearchState['view'], string])[];

/** The ways to look at what was found, as links to the same search. */
export function showViews(state: SearchState): HTMLElement {
  return element(
    'nav',
    { class: 'views', 'aria-label': search.view },
    ...views.map(([view, name]) => {
      const link = element('a', { href: addressOf({ ...state, view }), 'data-narrows': '' }, name);
      if (view === state.view) link.setAttribute('aria-current', 'true');
      return link;
    }),
  );
}
