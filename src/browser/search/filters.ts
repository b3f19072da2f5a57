import type { Facet, FacetCount, FacetCounts } from '../../search/answer.ts';
import { filters as words, search } from '../../words/in-browser.ts';
import { element } from './element.ts';
import { facets, type SearchState } from './state.ts';

/** Values of a filter that are shown at first. */
const few = 6;

/** What results can be kept to, with how many each value would leave. */
export class FilterPanel {
  readonly #into: HTMLElement;
  readonly #change: (facet: Facet, value: string) => void;
  /** Those of which all values are shown. */
  readonly #whole = new Set<Facet>();

  /** @param change called when a value is ticked or unticked */
  constructor(into: HTMLElement, change: (facet: Facet, value: string) => void) {
    this.#into = into;
    this.#change = change;
  }

  /** @param total passages that were found, with the filters in force */
  show(counts: FacetCounts, state: SearchState, total: number): void {
    const focused = keyOf(document.activeElement);
    const sets = facets
      .filter((facet) => chooses(counts[facet], total) || isInForce(facet, counts[facet], state))
      .map((facet) => this.#fieldset(facet, counts, state));
    if (sets.length === 0) {
      this.#into.replaceChildren(element('p', {}, words.none));
    } else this.#into.replaceChildren(...sets);
    if (focused === null) return;
    const inputs = this.#into.querySelectorAll('input');
    Array.from(inputs)
      .find((input) => keyOf(input) === focused)
      ?.focus({ preventScroll: true });
  }

  #fieldset(facet: Facet, counts: FacetCounts, state: SearchState): HTMLElement {
    const ticked: readonly string[] = state.filters[facet] ?? [];
    const values = counts[facet].toSorted(
      (a, b) => Number(ticked.includes(b.value)) - Number(ticked.includes(a.value)),
    );
    const rows = values.map((each) => this.#row(facet, each, ticked.includes(each.value)));
    const set = element('fieldset', {}, element('legend', {}, words.names[facet]));
    if (rows.length <= few + 1 || this.#whole.has(facet)) {
      set.append(...rows);
      return set;
    }
    const rest = rows.slice(few);
    const button = element(
      'button',
      { type: 'button', class: 'text-button' },
      words.more(rest.length),
    );
    button.append(element('span', { class: 'visually-hidden' }, words.moreFor(words.names[facet])));
    button.addEventListener('click', () => {
      this.#whole.add(facet);
      button.replaceWith(...rest);
      rest[0]?.querySelector('input')?.focus({ preventScroll: true });
    });
    set.append(...rows.slice(0, few), button);
    return set;
  }

  #row(facet: Facet, { value, label, count: number }: FacetCount, ticked: boolean): HTMLElement {
    const input = element('input', { type: 'checkbox', name: facet, value, form: '_search' });
    input.checked = ticked;
    input.addEventListener('change', () => this.#change(facet, value));
    return element(
      'label',
      {},
      input,
      element('bdi', {}, label),
      ' ',
      element('span', { class: 'count' }, search.number(number)),
    );
  }
}

/** Whether values tell passages apart: where each leaves all of them there is nothing to choose. */
function chooses(values: readonly FacetCount[], total: number): boolean {
  return values.length > 1 && values.some(({ count }) => count < total);
}

function isInForce(facet: Facet, values: readonly FacetCount[], state: SearchState): boolean {
  const held: readonly string[] = state.filters[facet] ?? [];
  return values.some(({ value }) => held.includes(value));
}

function keyOf(focused: Element | null): string | null {
  return focused instanceof HTMLInputElement && focused.type === 'checkbox'
    ? `${focused.name}:${focused.value}`
    : null;
}
