import type { Edition, Text } from '../../interview/types.ts';

/**
 * What a citation of an interview, or of one passage of it, is made from: plain data that can be
 * written into a page and read there. All days are ISO, `2013-12-19`.
 */
export interface Citable {
  /** Of the interview on this site; part of the key a bibliography knows it by. */
  readonly slug: string;
  /** The headline it has here. */
  readonly title: string;
  readonly edition: Edition;
  readonly interviewees: readonly CitedName[];
  readonly interviewers: readonly CitedName[];
  /** Where the interview was published first. */
  readonly source: {
    readonly publication: string;
    /** What it was called there, where that is known. */
    readonly title: string | null;
    readonly url: string | null;
    readonly date: string;
    readonly rights: string;
  };
  /** The name of this site. */
  readonly site: string;
  /** The day the text first stood here; null where no ledger knows it. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Whole, of the page or of the passage; null where the site does not know its own. */
  readonly address: string | null;
  /** What is cited, where it is one passage and not the interview. */
  readonly passage: CitedPassage | null;
}

/**
 * A name in two parts, where these can be told honestly; whole where it is a group’s, or where
 * nobody said which part is which.
 */
export type CitedName =
  | Readonly<{ family: string; given: string }>
  /** As CSL calls it: to be printed as it stands. */
  | Readonly<{ literal: string }>;

export interface CitedPassage {
  readonly id: string;
  /** The words it begins with. */
  readonly words: string;
  /** Whose they are, as the page says it: `Ana Duarte`, `Ana Duarte, retold`. */
  readonly attribution: string;
}

/** What only the moment of citing knows. */
export interface Occasion {
  /** The day the page was looked at; left out of what is built, so that builds agree. */
  readonly accessed?: string | undefined;
}

/** A way to cite in prose. */
export interface CitationStyle {
  readonly name: string;
  readonly write: (citable: Citable, occasion?: Occasion) => Text;
}

/** A way to hand a reference to a program. */
export interface CitationFormat {
  readonly name: string;
  /** Of its files, without the dot. */
  readonly extension: 'bib' | 'ris' | 'csl.json';
  readonly mediaType: string;
  readonly write: (citable: Citable, occasion?: Occasion) => string;
}
