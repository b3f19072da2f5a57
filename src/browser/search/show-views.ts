import { element } from './element.ts';
import { addressOf, type SearchState } from './state.ts';

const views = [
  ['passages', 'Passages'],
  ['lines', 'Lines'],
] as const satisfies readonly (readonly [SearchState['view'], string])[];

/** The ways to look at what was found, as links to the same search. */
export function showViews(state: SearchState): HTMLElement {
  return element(
    'nav',
    { class: 'views', 'aria-label': 'View' },
    ...views.map(([view, name]) => {
      const link = element('a', { href: addressOf({ ...state, view }), 'data-narrows': '' }, name);
      if (view === state.view) link.setAttribute('aria-current', 'true');
      return link;
    }),
  );
}
