import type { Facet, FacetCounts, Summary } from '../../search/answer.ts';
import { searchClient } from '../../search/client.ts';
import { search } from '../../words/in-browser.ts';
import { attempt } from '../attempt.ts';
import { showChips } from './chips.ts';
import { FilterLabels } from './filter-labels.ts';
import { FilterPanel } from './filters.ts';
import { findParts, type Parts } from './page-parts.ts';
import { isModified } from './is-modified.ts';
import { moveThrough } from './move-through.ts';
import { keepSearch } from './recent.ts';
import { Results } from './results.ts';
import { showRecent } from './show-recent.ts';
import { isBlank, isNarrowed, readState, stateOf, toggled, type SearchState } from './state.ts';
import { Trail } from './trail.ts';
import { Typing } from './typing.ts';
import { goOnAtEnd } from './go-on-at-end.ts';
import { titleOf } from './wording.ts';

/** The page at /search/, whose address is the search. */
class SearchPage {
  readonly #parts: Parts;
  readonly #results: Results;
  readonly #trail: Trail;
  readonly #filters: FilterPanel;
  readonly #labels = new FilterLabels();
  readonly #titleEnd = document.title.replace(search.title, '');
  #state: SearchState = stateOf('');
  #summary: Summary | null = null;
  /** Whether the last question asked for the counts of filters. */
  #isCounting = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { form, field, results, panel, panelInto } = parts;
    this.#results = new Results(results, searchClient, {
      groups: 3,
      hits: 3,
      longest: 320,
      goesOn: true,
      heard: (summary) => this.#heard(summary),
      counted: (counts) => this.#counted(counts),
    });
    this.#trail = new Trail(() => this.#results.groups);
    this.#filters = new FilterPanel(panelInto, (facet, value) => this.#filter(facet, value));
    moveThrough(document.body, field);
    goOnAtEnd(results);
    const typing = new Typing(field, (text) => this.#type(text));
    field.addEventListener('focus', () => searchClient().warm(), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      typing.stop();
      this.#submit(field.value);
    });
    document.addEventListener('click', (event) => this.#click(event));
    window.addEventListener('popstate', () => this.#arrive());
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) showRecent(parts.recent);
    });
    const wide = window.matchMedia('(width >= 62rem)');
    const unfold = (): void => {
      panel.open = wide.matches;
    };
    wide.addEventListener('change', unfold);
    unfold();
    // Counts cost a file: it is fetched where they are seen.
    panel.addEventListener('toggle', () => {
      if (panel.open && !this.#isCounting && !isBlank(this.#state)) this.#ask(false);
    });
    this.#arrive();
  }

  #arrive(): void {
    const state = readState(location.search);
    const step = this.#trail.arrive(state);
    // What was typed before the script came is not taken away.
    if (this.#parts.field !== document.activeElement || !isBlank(state)) {
      this.#parts.field.value = state.text;
    }
    this.#state = state;
    this.#ask(false, step?.groups, () => {
      if (step) window.scrollTo(0, step.top);
    });
  }

  #type(text: string): void {
    const { filters, view } = this.#state;
    this.#state = { text, filters, literal: false, view };
    this.#trail.type(this.#state);
    this.#ask(true);
  }

  #submit(text: string): void {
    const isSame = text === this.#state.text;
    this.#state = { ...this.#state, text, literal: isSame && this.#state.literal };
    this.#trail.settle(this.#state);
    keepSearch(text);
    // The keyboard of a phone would cover what was found.
    if (window.matchMedia('(pointer: coarse)').matches) this.#parts.field.blur();
    this.#ask(false);
  }

  #filter(facet: Facet, value: string): void {
    this.#go(toggled(this.#state, facet, value));
  }

  #go(state: SearchState): void {
    this.#trail.step(state);
    this.#state = state;
    this.#parts.field.value = state.text;
    this.#ask(false);
  }

  /** Links that change the search do so here; those that leave it settle it. */
  #click(event: MouseEvent): void {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || event.button !== 0) return;
    if (link.dataset['narrows'] === undefined) {
      if (link.dataset['result'] === undefined) return;
      keepSearch(this.#state.text);
      if (!isModified(event)) this.#trail.settle(this.#state);
    } else if (!isModified(event)) {
      event.preventDefault();
      this.#go(readState(link.search));
      window.scrollTo(0, 0);
    }
  }

  #ask(typing: boolean, groups?: number, then?: () => void): void {
    const state = this.#state;
    const { before, panel } = this.#parts;
    document.title = titleOf(state.text) + this.#titleEnd;
    const blank = isBlank(state);
    before.hidden = !blank;
    if (blank) panel.hidden = true;
    this.#chips();
    if (blank) {
      this.#results.clear();
      showRecent(this.#parts.recent);
      then?.();
      return;
    }
    const facets = panel.open || isNarrowed(state);
    this.#isCounting = facets;
    this.#results.show(state, { typing, facets, groups, then });
  }

  #heard(summary: Summary): void {
    this.#summary = summary;
    // Where nothing was found there is nothing to narrow.
    this.#parts.panel.hidden = summary.paragraphs === 0 && !isNarrowed(this.#state);
    this.#chips();
  }

  #counted(counts: FacetCounts): void {
    this.#labels.learn(counts);
    this.#filters.show(counts, this.#state, this.#summary?.paragraphs ?? 0);
    this.#chips();
  }

  #chips(): void {
    const inForce = isBlank(this.#state) ? {} : (this.#summary?.filters ?? {});
    showChips(this.#parts.chips, this.#state, inForce, this.#labels);
  }
}

attempt(() => {
  const parts = findParts();
  if (parts) new SearchPage(parts);
});
