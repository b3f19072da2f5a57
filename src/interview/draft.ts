import type { Block, Heading, Note } from './types.ts';

/**
 * What one file says by itself: the body before labels are resolved to speakers, which takes the
 * front matter and the records of people. It depends on the file's text alone, so it can be cached.
 */
export interface Draft {
  readonly introduction: readonly Block[];
  readonly sections: readonly DraftSection[];
  readonly notes: readonly Note[];
  /** Words of all passages. */
  readonly words: number;
  /** Explicit mentions, for checking that their records exist. */
  readonly mentions: readonly WrittenMention[];
  /** Links to places in this interview or another, for checking that they exist. */
  readonly links: readonly WrittenLink[];
}

/** Of a text that could not be read. */
export const emptyDraft: Draft = {
  introduction: [],
  sections: [],
  notes: [],
  words: 0,
  mentions: [],
  links: [],
};

export interface DraftSection {
  readonly heading: Heading | null;
  readonly turns: readonly DraftTurn[];
}

export interface DraftTurn {
  /** As written, without the colon; null where nobody has spoken yet. */
  readonly label: string | null;
  /** A section heading stands between this turn and its own beginning. */
  readonly continued: boolean;
  readonly blocks: readonly Block[];
  readonly line: number;
  readonly column: number;
}

export interface WrittenMention {
  readonly type: 'film' | 'person';
  readonly slug: string;
  readonly line: number;
  readonly column: number;
}

export interface WrittenLink {
  /** Slug of the interview it points into; null for this one. */
  readonly interview: string | null;
  /** The id after `#`; null for the page as a whole. */
  readonly id: string | null;
  readonly line: number;
  readonly column: number;
}
