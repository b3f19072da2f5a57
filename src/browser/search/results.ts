import type {
  FacetCounts,
  Failure,
  Group,
  Query,
  Reply,
  SearchClient,
  Summary,
} from '../../search/answer.ts';
import { whyMissing } from '../../search/client.ts';
import { search } from '../../words/in-browser.ts';
import { element } from './element.ts';
import { showGroup } from './show-group.ts';
import { showFailure, showNothing } from './show-nothing.ts';
import { showSummary } from './show-summary.ts';
import { showViews } from './show-views.ts';
import { Spoken } from './spoken.ts';
import { addressOf, type SearchState } from './state.ts';
import { spokenLine } from './wording.ts';

export interface ResultsOptions {
  /** Interviews at first, and hits of each. */
  readonly groups: number;
  readonly hits: number;
  /** Characters of a passage. */
  readonly longest: number;
  /** Whether more interviews, and more of each, can be had here. */
  readonly goesOn: boolean;
  readonly heard?: (summary: Summary) => void;
  readonly counted?: (counts: FacetCounts) => void;
}

export interface Asked {
  /** The last word may still be being typed. */
  readonly typing: boolean;
  readonly facets: boolean;
  /** Interviews to show at once, where it is not the usual number. */
  readonly groups?: number | undefined;
  /** Called when all of them stand. */
  readonly then?: () => void;
}

/** Searches that are answered sooner show no sign of waiting. In milliseconds. */
const patience = 150;
const further = 6;
/** Hits at first where all are of one interview. */
const alone = 10;

/** The results of one search after the other. What is shown stays until there is something to show. */
export class Results {
  readonly #client: () => SearchClient;
  readonly #options: ResultsOptions;
  readonly #root: HTMLElement;
  readonly #spoken = new Spoken();
  readonly #head = element('div', { class: 'found-head' });
  readonly #list = element('div', { class: 'found-groups' });
  readonly #foot = element('div', { class: 'found-foot' });
  /** Of the question that is being answered; replies to earlier ones are not heard. */
  #number = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #summary: Summary | null = null;

  constructor(root: HTMLElement, client: () => SearchClient, options: ResultsOptions) {
    this.#root = root;
    this.#client = client;
    this.#options = options;
    // Drawn by the style sheet while it has [aria-busy].
    root.dataset['busy'] = search.busy;
    root.append(this.#spoken.element, this.#head, this.#list, this.#foot);
  }

  /** How many interviews are shown. */
  get groups(): number {
    return this.#list.childElementCount;
  }

  show(state: SearchState, asked: Asked): void {
    this.#spoken.hush();
    if (state.view === 'lines') return this.#showLines(state, asked);
    const count = asked.groups ?? this.#options.groups;
    let stale = true;
    const renew = (): void => {
      if (stale) this.#list.replaceChildren();
      stale = false;
    };
    this.#ask(state, asked, { from: 0, count }, (reply) => {
      if (reply.type === 'summary') {
        // There is a second one where the site was published anew meanwhile, or the network came or went.
        stale = true;
        this.#showSummary(reply.summary, state);
      } else if (reply.type === 'group') {
        renew();
        this.#add(reply.group, state);
      } else if (reply.type === 'counted') this.#showSummary(reply.summary, state);
      else if (reply.type === 'facets') this.#options.counted?.(reply.facets);
      else if (reply.type === 'end') {
        renew();
        this.#offerMore(state);
        asked.then?.();
      }
    });
  }

  #showLines(state: SearchState, asked: Asked): void {
    const number = this.#begin();
    const { text, filters, literal } = state;
    const query = { text, filters, literal, typing: asked.typing };
    let isFirst = true;
    const listener = {
      heard: (summary: Summary) => {
        this.#rest();
        this.#showSummary(summary, state);
      },
      ended: () => {
        if (!isFirst) return;
        isFirst = false;
        asked.then?.();
        // Lines come without counts.
        if (asked.facets) this.#count(query);
      },
      failed: (why: Failure) => this.#fail(why, state, asked),
    };
    import('./concordance.ts')
      .then(({ concordanceView }) => {
        if (number === this.#number) concordanceView(this.#list, this.#client(), query, listener);
      })
      .catch(() => {
        if (number === this.#number) listener.failed(whyMissing());
      });
  }

  #count(query: Query): void {
    const wanted = { from: 0, count: 0 };
    this.#client().ask({ type: 'passages', query, wanted, facets: true }, (reply) => {
      if (reply.type === 'facets') this.#options.counted?.(reply.facets);
    });
  }

  /** Shows nothing, and hears no more of what was asked. */
  clear(): void {
    this.#number++;
    this.#rest();
    this.#spoken.hush();
    for (const part of [this.#head, this.#list, this.#foot]) part.replaceChildren();
  }

  #ask(
    state: SearchState,
    { typing, facets }: Asked,
    wanted: { readonly from: number; readonly count: number },
    hear: (reply: Reply) => void,
  ): void {
    const number = this.#begin();
    const { text, filters, literal } = state;
    const query = { text, filters, literal, typing };
    this.#client().ask({ type: 'passages', query, wanted, facets }, (reply) => {
      if (number !== this.#number) return;
      if (reply.type !== 'facets') this.#rest();
      if (reply.type === 'failed') this.#fail(reply.why, state, { typing, facets });
      else hear(reply);
    });
  }

  #begin(): number {
    this.#rest();
    this.#timer = setTimeout(() => this.#root.setAttribute('aria-busy', 'true'), patience);
    return ++this.#number;
  }

  #fail(why: Failure, state: SearchState, { facets }: Asked): void {
    this.#rest();
    const again = showFailure(why, state, () => this.show(state, { typing: false, facets }));
    this.#foot.replaceChildren();
    this.#list.replaceChildren();
    this.#head.replaceChildren(again);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#root.removeAttribute('aria-busy');
  }

  #showSummary(summary: Summary, state: SearchState): void {
    this.#summary = summary;
    // Those of headings alone have interviews and no passages.
    const found = summary.interviews > 0 || summary.names.length > 0;
    this.#head.replaceChildren(...showSummary(summary, state));
    if (this.#options.goesOn && summary.paragraphs > 0) this.#head.append(showViews(state));
    if (!summary.empty && !found) this.#head.append(showNothing(state));
    this.#foot.replaceChildren();
    this.#spoken.say(spokenLine(summary));
    if (summary.kept !== undefined) this.#sayKept(summary, summary.kept);
    this.#options.heard?.(summary);
  }

  /** What is said without a network is fetched, or kept, by itself. */
  #sayKept(summary: Summary, kept: number): void {
    import('../../offline/browser/say-kept.ts')
      .then(({ sayKept }) => {
        if (summary !== this.#summary) return;
        const words = sayKept(this.#head, kept, summary.missing);
        this.#spoken.say(`${spokenLine(summary)}. ${words}`);
      })
      .catch(() => undefined);
  }

  #add(group: Group, state: SearchState): void {
    const { goesOn, longest } = this.#options;
    const isAlone = this.#summary?.interviews === 1;
    const allOf = (slug: string): string =>
      addressOf({ ...state, filters: { ...state.filters, interview: [slug] } });
    const hits = isAlone && goesOn ? alone : this.#options.hits;
    const options = { hits, longest, goesOn, allOf: isAlone ? null : allOf };
    const section = showGroup(group, options);
    this.#list.append(section);
    if (navigator.onLine) return;
    // Whoever has no network wants to know what can be opened.
    import('../../offline/browser/mark-group.ts')
      .then(({ markGroup }) => markGroup(section, group.address))
      .catch(() => undefined);
  }

  #offerMore(state: SearchState): void {
    const { interviews: total, whole } = this.#summary ?? { interviews: 0, whole: true };
    const shown = this.groups;
    this.#foot.replaceChildren();
    if (!this.#options.goesOn || shown === 0 || (whole && shown >= total)) return;
    const words = whole ? search.moreInterviewsOf(shown, total) : search.moreInterviews;
    const button = element('button', { type: 'button', class: 'button', 'data-more': '' }, words);
    button.addEventListener('click', () => this.#more(state, button));
    this.#foot.append(button);
  }

  #more(state: SearchState, button: HTMLElement): void {
    const hadFocus = button === document.activeElement;
    const from = this.groups;
    const asked = { typing: false, facets: false };
    this.#ask(state, asked, { from, count: further }, (reply) => {
      if (reply.type === 'summary' && reply.summary.kept !== this.#summary?.kept) {
        // The network came or went: these are others.
        this.show(state, asked);
      } else if (reply.type === 'summary') {
        // More were read for these; all are counted only once.
        if (this.#summary?.whole !== true) this.#summary = reply.summary;
      } else if (reply.type === 'group') {
        this.#add(reply.group, state);
        if (!hadFocus || reply.at !== from) return;
        this.#list.children[from]?.querySelector('a')?.focus({ preventScroll: true });
      } else if (reply.type === 'end') this.#offerMore(state);
    });
  }
}
