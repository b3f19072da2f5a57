/* What is asked of the search, and what it answers. */

import type { Kind, Name } from './format.ts';

/** What results are kept to. Several values of one filter mean any of them. */
export interface Filters {
  /** Slugs of people who speak; or names, where they have no record. */
  readonly speaker?: readonly string[];
  readonly role?: readonly ('question' | 'answer')[];
  /** Slugs. A paragraph passes that names the film, or whose interview is about it. */
  readonly film?: readonly string[];
  readonly interview?: readonly string[];
  /** Slugs of people whom a paragraph names. */
  readonly person?: readonly string[];
  /** `2013`, or `1990-1999`. */
  readonly year?: readonly string[];
  /** BCP 47; `en` takes in `en-GB`. */
  readonly language?: readonly string[];
}

export type Facet = keyof Filters;

export interface Query {
  /** As typed: words, "phrases", -exclusions, speaker:jonze. */
  readonly text: string;
  /** Those set by hand; those typed are in the text. */
  readonly filters: Filters;
  /** Take the words as they are, and mend no typo. */
  readonly literal: boolean;
  /** The last word may still be being typed. */
  readonly typing: boolean;
}

/** The range of groups to load, best first. */
export interface Wanted {
  readonly from: number;
  readonly count: number;
}

/** All that is known before a word of text is loaded. */
export interface Summary {
  /** Nothing to search for: no words, and no filter. */
  readonly empty: boolean;
  /** How many paragraphs answer, and in how many interviews; those of which only a heading does are among these. */
  readonly paragraphs: number;
  readonly interviews: number;
  /** Whether that is all of them. Of many interviews only the likeliest are read before results show. */
  readonly whole: boolean;
  /** Where a phrase was asked for: how many have it literally; the others come close. */
  readonly exact: number | null;
  /** What the words were taken for: “malkovich”; null where they were taken as they are. */
  readonly readAs: ReadAs | null;
  /** “Did you mean”: for a word that is rare beside one much like it. */
  readonly offer: ReadAs | null;
  /** Words, as typed, that are nowhere, not even nearly. */
  readonly missing: readonly string[];
  /** Filters typed that name nothing there is, `speaker:jonzee`, with what they may mean. */
  readonly unknownFilters: readonly { readonly typed: string; readonly nearest: string | null }[];
  /** The filters in force, those typed as well. */
  readonly filters: Filters;
  /**
   * `together`: paragraphs hold all words. `apart`: no paragraph does, but interviews do.
   * `some`: no interview does; these have most of them.
   */
  readonly reach: 'together' | 'apart' | 'some';
  /**
   * Films, people, topics and interviews whose names the words are, best first. Where nothing is
   * asked, what the library has most of.
   */
  readonly names: readonly Name[];
  /** Where there is no network: how many interviews on this device were searched, and no others. */
  readonly kept?: number;
}

export interface ReadAs {
  /** The whole query as it was taken, or is offered, to be shown and asked. */
  readonly text: string;
  /** Where the words that differ stand in `text`. */
  readonly changed: readonly Range[];
}

/** In UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The hits of one interview, best first. */
export interface Group {
  readonly slug: string;
  readonly title: string;
  /** ISO. */
  readonly date: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly film: { readonly title: string; readonly year: number | null } | null;
  readonly publication: string;
  /** Its address from the site’s root. */
  readonly address: string;
  /** How many paragraphs answer here; `hits` may hold fewer. */
  readonly paragraphs: number;
  readonly hits: readonly Hit[];
  /** Headings that have the words; they stand apart. */
  readonly headings: readonly Hit[];
}

/** One paragraph that answers. */
export interface Hit {
  readonly kind: Kind;
  /** The anchor on the interview’s page. */
  readonly id: string;
  /** The address from the site’s root, with what is to be lit on arrival: `/interviews/x/?lit=noble+failure#id`. */
  readonly address: string;
  /** null where nobody speaks. */
  readonly speaker: string | null;
  readonly text: string;
  /** The words found, in order. */
  readonly lit: readonly Range[];
  /** For an answer the question, for a question the beginning of the answer. */
  readonly context: {
    readonly kind: 'q' | 'a';
    readonly speaker: string | null;
    readonly text: string;
  } | null;
}

/** How many of the paragraphs found each value of a filter would leave, most first. */
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

export interface FacetCount {
  /** As it stands in `Filters`. */
  readonly value: string;
  /** As shown. */
  readonly label: string;
  readonly count: number;
}

/** A line of the concordance: a hit and what stands around it. */
export interface Line {
  readonly left: string;
  readonly hit: string;
  readonly right: string;
  readonly speaker: string | null;
  readonly kind: Kind;
  /** ISO. */
  readonly date: string;
  readonly title: string;
  readonly slug: string;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  /** As in a hit. */
  readonly address: string;
}

/**
 * What comes back, in this order: one summary, groups in order; if facets were asked the summary once
 * more where it was not whole, and the facets; an end; or a failure at any time.
 */
export type Reply =
  | { readonly type: 'summary'; readonly summary: Summary }
  | { readonly type: 'counted'; readonly summary: Summary }
  | { readonly type: 'group'; readonly at: number; readonly group: Group }
  | { readonly type: 'facets'; readonly facets: FacetCounts }
  | {
      readonly type: 'lines';
      readonly lines: readonly Line[];
      readonly done: number;
      readonly of: number;
    }
  | { readonly type: 'end' }
  | { readonly type: 'failed'; readonly why: Failure };

/**
 * `none`: no index has been made (while developing). `unreachable`: offline, or the host is. `old`: what
 * the page asks for is no longer there, the site was published anew. `broken`: ours.
 */
export type Failure = 'none' | 'unreachable' | 'old' | 'broken';

/** What a page asks of the search. It works in a worker of its own. */
export interface SearchClient {
  /** Fetches what every search needs; does nothing the second time. */
  warm(): void;
  /**
   * Asks, and tells of each reply until the end. A later question ends this one: nothing more of it
   * is heard.
   */
  ask(question: Question, tell: (reply: Reply) => void): void;
}

export type Question =
  | {
      readonly type: 'passages';
      readonly query: Query;
      readonly wanted: Wanted;
      readonly facets: boolean;
    }
  /** At most `limit` lines. */
  | { readonly type: 'concordance'; readonly query: Query; readonly limit: number };
