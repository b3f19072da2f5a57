import type { Facet, FacetCounts } from '../../search/answer.ts';
import { filters, tag as siteLanguage } from '../../words/in-browser.ts';
import { facets } from './state.ts';

/** Values of filters as they are shown: as the search last named them. */
export class FilterLabels {
  readonly #known = new Map<string, string>();

  learn(counts: FacetCounts): void {
    for (const facet of facets) {
      for (const { value, label } of counts[facet]) this.#known.set(`${facet}:${value}`, label);
    }
  }

  /** Until the search has named it, what its slug says. */
  labelOf(facet: Facet, value: string): string {
    const known = this.#known.get(`${facet}:${value}`);
    if (known !== undefined) return known;
    if (facet === 'role') return value === 'question' ? filters.questions : filters.answers;
    if (facet === 'language') return languageName(value);
    return facet === 'year' ? value : value.replaceAll('-', ' ');
  }
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(siteLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
