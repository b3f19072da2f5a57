/**
 * The document model: a passage is its text, and everything else is a span over it.
 *
 * Every view of an interview (the page, exports, the search index) is made from these types and
 * from nothing else. All offsets are UTF-16 code units, as in the DOM and in JavaScript strings.
 */

import type { Permalinks } from '../permalinks/types.ts';

/** A span of text that carries a meaning. `start` is inclusive, `end` exclusive. */
export type Span = Readonly<{ start: number; end: number }> & Meaning;

export type Meaning =
  | Readonly<{ kind: 'emphasis' }>
  | Readonly<{ kind: 'strong' }>
  | Readonly<{ kind: 'link'; href: string; title?: string }>
  | Readonly<{ kind: 'mention'; target: Target; explicit: boolean }>
  /** The words a note hangs on; its mark stands at `end`. */
  | Readonly<{ kind: 'note'; note: string }>
  | Readonly<{ kind: 'editorial'; editorial: Editorial }>;

/** What an editor's brackets are there for. The brackets themselves are part of the text. */
export type Editorial =
  | 'gloss' // an explanation or a word put in: [Fincher], [the short “I’m Here”]
  | 'stage-direction' // what was heard or done, not said: [laughs]
  | 'cut' // words left out: […]
  | 'unintelligible' // words that could not be made out: [inaudible]
  | 'reference'; // a note mark of the source: [1]

/** A film or person that has a record. */
export interface Target {
  readonly type: 'film' | 'person';
  readonly slug: string;
}

/** Words with spans over them: a paragraph of a note, a heading, a caption. */
export interface Text {
  readonly text: string;
  /** In the order of their starts; of two that start together the longer comes first. */
  readonly spans: readonly Span[];
}

/** One paragraph: the unit that has an address. */
export interface Passage extends Text {
  readonly kind: 'passage';
  /** The passage's address within its page; unique there. */
  readonly id: string;
  /** Earlier ids that still lead here. */
  readonly aliases: readonly string[];
  /**
   * When it begins in the recording: seconds, to the thousandth; null: nobody said. It is no part of
   * the text, and nothing that is made of the text depends on it.
   */
  readonly time: number | null;
  /** 1-based line of the source file it begins on. */
  readonly line: number;
}

/** Words of the interview shown large. It refers to passages and holds no copy of their words. */
export interface PullQuote {
  readonly kind: 'pull-quote';
  readonly parts: readonly PullQuotePart[];
  readonly line: number;
}

export type PullQuotePart =
  | Readonly<{ type: 'words'; passage: string; start: number; end: number }>
  /** `[…]`: words of the passage left out here. */
  | Readonly<{ type: 'cut' }>
  /** `[word]`: put in by the editor, and no words of the passage. */
  | Readonly<{ type: 'insertion'; text: string }>;

/** Words from elsewhere, with their source. */
export interface Quotation {
  readonly kind: 'quotation';
  readonly paragraphs: readonly Text[];
  /** The words after the dash: `Name, *Work*`. */
  readonly source: Text;
  readonly line: number;
}

export interface Figure {
  readonly kind: 'figure';
  /** As written, relative to the interview's file; null where only the caption is held. */
  readonly src: string | null;
  readonly caption: string;
  readonly credit: string | null;
  readonly line: number;
}

export type Block = Passage | PullQuote | Quotation | Figure;

export type Role = 'interviewer' | 'interviewee' | 'other';

/** Somebody who talks. */
export interface Speaker {
  /** As shown: the person's name, or the label where there is no record. */
  readonly name: string;
  readonly role: Role;
  /** Slug of the person's record, where there is one. */
  readonly person: string | null;
}

/** An unbroken run of one speaker. What goes on after a heading is a turn of its own there. */
export interface Turn {
  /** null: the editor's own words between sections, before anybody speaks. */
  readonly speaker: Speaker | null;
  readonly blocks: readonly Block[];
}

export interface Section {
  /** null: what is said before the first heading. */
  readonly heading: Heading | null;
  readonly turns: readonly Turn[];
}

export interface Heading extends Text {
  /** The section's address, made by rehype-slug when it was first published. */
  readonly id: string;
  /** Earlier ids that still lead here. */
  readonly aliases: readonly string[];
  /** The editor has written the id, as in `## Heading {#id}`. */
  readonly fixed: boolean;
  readonly level: 2 | 3;
  readonly line: number;
}

/** An annotation. It hangs on the `note` spans that carry its name. */
export interface Note {
  /** What the editor called it, case folded: `fear` in `[^fear]` and `[^Fear]`. Unique. */
  readonly name: string;
  /** Its number on the page, from 1, in order of first mark. */
  readonly number: number;
  readonly type: 'note' | 'correction';
  readonly paragraphs: readonly Text[];
  readonly line: number;
}

/** The text of an interview: what stands below its front matter. */
export interface Body {
  /** How many words its passages have together. */
  readonly words: number;
  readonly introduction: readonly Block[];
  readonly sections: readonly Section[];
  /** In order of their numbers. */
  readonly notes: readonly Note[];
}

/** What was set right in a text after it was published here. */
export interface Correction {
  /** ISO day it was made. */
  readonly date: string;
  /**
   * Id of the passage or section it was made in, which is there; null: it is about the interview as a
   * whole, or about a place that is gone.
   */
  readonly passage: string | null;
  /** Id of the passage or section it was made in, where that is gone; its address says so to readers. */
  readonly retired: string | null;
  readonly kind: CorrectionKind;
  /** The words that stood there before; null where none did. */
  readonly before: string | null;
  /** What was wrong and what was done, in the editor's words. */
  readonly note: string | null;
}

export type CorrectionKind =
  | 'correction' // it was wrong
  | 'clarification' // it could be misunderstood
  | 'addition' // something was put in
  | 'removal'; // something was taken out

/** How the text relates to its source. */
export type Edition = 'transcript' | 'excerpt' | 'digest';

/** Where the interview was published first, and whose it is. */
export interface Source {
  readonly publication: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly rights: string;
}

/** A heading of the back-of-the-book index. */
export interface Topic {
  readonly name: string;
  /** The words that stand for it in this interview. */
  readonly words: readonly string[];
}

/** One conversation: its front matter, resolved, and its body. */
export interface Interview extends Body {
  readonly slug: string;
  /** File it was read from, relative to the content folder. */
  readonly file: string;
  readonly title: string;
  /** One line below the title. */
  readonly dek: string | null;
  readonly subjects: readonly Speaker[];
  readonly interviewers: readonly Speaker[];
  /** Slugs; the first one leads. */
  readonly films: readonly string[];
  /** ISO date the source was published on, `2013-12-19`. */
  readonly date: string;
  readonly edition: Edition;
  readonly source: Source;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Any CSS colour the editor gave, unchecked here. */
  readonly accent: string | null;
  /** What the index lists it under. */
  readonly topics: readonly Topic[];
  readonly featured: boolean;
  /**
   * The recording, as written: an `https:` address, or a file beside the interview's. null: there is
   * none to be had.
   */
  readonly audio: string | null;
  /** Whether the page shows when passages begin. */
  readonly times: 'shown' | 'hidden';
  /** What was done to the words, in a sentence: `This interview has been edited and condensed.` */
  readonly edited: string | null;
  /** What stands at the end: who transcribed, who took the pictures, when the film opens. */
  readonly credits: readonly string[];
  /** What was set right since it was published here, the latest first. */
  readonly corrections: readonly Correction[];
  /** What the ledger says of its addresses. */
  readonly permalinks: Permalinks;
}
