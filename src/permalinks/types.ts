/**
 * What the ledger says of one interview, for the views: which addresses it has had, and since when.
 *
 * All dates are ISO days in UTC, `2026-11-22`.
 */
export interface Permalinks {
  /** Slugs the interview was published under before, the latest last. */
  readonly formerly: readonly string[];
  /** By the id of a living passage or section. Empty where there is no ledger. */
  readonly dates: ReadonlyMap<string, Dates>;
  /** Ids of living passages that have had a quote page, and so keep one. */
  readonly quotePages: ReadonlySet<string>;
  /** What stood in the text once, in the order of the text. */
  readonly retired: readonly RetiredPlace[];
}

/** Which passages have a page of their own: all, or those that a pull-quote begins in. */
export type QuotePages = 'all' | 'pull-quotes';

/** Since when the words of a place are there. */
export interface Dates {
  /** The day its address was first published. */
  readonly published: string;
  /** The day its words were last changed; the day of publication where they never were. */
  readonly modified: string;
}

/** A passage or section that is gone. Its address shows what stood there. */
export interface RetiredPlace {
  readonly id: string;
  readonly kind: 'passage' | 'section';
  /** Its last words; empty where the editor has taken them back. */
  readonly text: string;
  /** The label it was spoken under; null for what nobody said. */
  readonly speaker: string | null;
  readonly published: string;
  /** The day it was gone. */
  readonly retired: string;
  /** Id of the nearest passage or section that is left; null where nothing is. */
  readonly near: string | null;
  /** Id of the passage or section it stood behind; null at the beginning. */
  readonly after: string | null;
}

/** Of a text that no ledger knows. */
export const noPermalinks: Permalinks = {
  formerly: [],
  dates: new Map(),
  quotePages: new Set(),
  retired: [],
};
