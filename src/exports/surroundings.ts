import type { Library } from '../library/index.ts';

/** What a form of an interview has to know beside the interview. */
export interface Surroundings {
  readonly library: Library;
  /** The site that publishes it. */
  readonly site: {
    readonly name: string;
    /** Under which the site's own texts stand, digests among them. */
    readonly licence: { readonly name: string; readonly url: string };
  };
  /**
   * How an address of the site is named to others: `/films/her/` → `https://example.org/films/her/`, or
   * the path alone where the site does not know where it is.
   */
  readonly wholeAddress: (address: string) => string;
}
