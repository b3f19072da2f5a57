import type { Facet, Filters } from '../../search/answer.ts';
import { filters as said } from '../../words/in-browser.ts';
import { element } from './element.ts';
import type { FilterLabels } from './filter-labels.ts';
import { addressOf, facets, toggled, type SearchState } from './state.ts';

/**
 * The filters in force, each a link to the search without it; those that are typed go when they are
 * taken out of the field.
 *
 * @param inForce the filters typed as well
 */
export function showChips(
  into: HTMLElement,
  state: SearchState,
  inForce: Filters,
  labels: FilterLabels,
): void {
  const chips = facets.flatMap((facet) => {
    const set: readonly string[] = state.filters[facet] ?? [];
    const typed = (inForce[facet] ?? []).filter((value) => !set.includes(value));
    return [
      ...set.map((value) => removable(state, facet, value, labels)),
      ...typed.map((value) => element('li', { class: 'typed' }, ...words(facet, value, labels))),
    ];
  });
  const number = Object.values(state.filters).flat().length;
  if (number > 1) {
    const address = addressOf({ ...state, filters: {} });
    chips.push(
      element('li', {}, element('a', { href: address, 'data-narrows': '' }, said.takeAllAway)),
    );
  }
  const hadFocus = into.contains(document.activeElement);
  into.replaceChildren(...chips);
  into.hidden = chips.length === 0;
  if (hadFocus) into.querySelector('a')?.focus();
}

function removable(
  state: SearchState,
  facet: Facet,
  value: string,
  labels: FilterLabels,
): HTMLLIElement {
  const link = element(
    'a',
    { href: addressOf(toggled(state, facet, value)), 'data-narrows': '' },
    element('span', { class: 'visually-hidden' }, said.takeAway),
    ...words(facet, value, labels),
    element('span', { class: 'cross', 'aria-hidden': 'true' }, '×'),
  );
  return element('li', {}, link);
}

function words(facet: Facet, value: string, labels: FilterLabels): (Node | string)[] {
  return [`${said.names[facet]}: `, element('bdi', {}, labels.labelOf(facet, value))];
}
