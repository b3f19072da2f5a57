import type { Facet, Filters } from '../../search/answer.ts';
import { addresses } from '../../library/addresses.ts';
import { href } from '../../views/href.ts';

/** All that a search is: what its address holds. */
export interface SearchState {
  /** As typed. */
  readonly text: string;
  readonly filters: Filters;
  readonly literal: boolean;
  readonly view: 'passages' | 'lines';
}

/** The filters in the order in which they are shown and stand in an address. */
export const facets = [
  'speaker',
  'role',
  'film',
  'person',
  'interview',
  'year',
  'language',
] as const satisfies readonly Facet[];

/** What anybody may put into an address is cut here: characters of a text, values of a filter. */
const longest = 1_000;
const most = 20;

/**
 * The state that an address holds: `?q=noble+failure&speaker=spike-jonze&literal=1`. What it knows
 * nothing of is left out.
 */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: Filters = Object.fromEntries(
    facets
      .map((facet) => [facet, valuesOf(facet, parameters)] as const)
      .filter(([, values]) => values.length > 0),
  );
  return {
    text: (parameters.get('q') ?? '').slice(0, longest),
    filters,
    literal: parameters.get('literal') === '1',
    view: parameters.get('view') === 'lines' ? 'lines' : 'passages',
  };
}

/** Roles are a closed list; all else is for the search to know. */
function valuesOf(facet: Facet, parameters: URLSearchParams): string[] {
  const values = parameters.getAll(facet).filter((value) => value !== '' && value.length <= 200);
  const known =
    facet === 'role' ? values.filter((value) => /^(?:question|answer)$/.test(value)) : values;
  return [...new Set(known)].slice(0, most);
}

/** The state’s address: what `readState` reads as the same state, and nothing else. */
export function addressOf({ text, filters, literal, view }: SearchState): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const facet of facets) {
    for (const value of filters[facet] ?? []) parameters.append(facet, value);
  }
  if (literal) parameters.set('literal', '1');
  if (view === 'lines') parameters.set('view', 'lines');
  const query = parameters.toString();
  return href(addresses.search) + (query === '' ? '' : `?${query}`);
}

/** A state of this text alone. */
export function stateOf(text: string): SearchState {
  return { text, filters: {}, literal: false, view: 'passages' };
}

/** Whether there is nothing to search for. */
export function isBlank(state: SearchState): boolean {
  return state.text.trim() === '' && !isNarrowed(state);
}

/** Whether filters are set, besides those that are typed. */
export function isNarrowed({ filters }: SearchState): boolean {
  return facets.some((facet) => (filters[facet]?.length ?? 0) > 0);
}

/** The state with a value put into a filter, or taken out of it. */
export function toggled(state: SearchState, facet: Facet, value: string): SearchState {
  const held: readonly string[] = state.filters[facet] ?? [];
  const values = held.includes(value) ? held.filter((each) => each !== value) : [...held, value];
  const filters = { ...state.filters, [facet]: values };
  return { ...state, filters: Object.fromEntries(Object.entries(filters).filter(isHeld)) };
}

function isHeld([, values]: readonly [string, readonly string[]]): boolean {
  return values.length > 0;
}
