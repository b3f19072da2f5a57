import type { InsideLabel } from './inside-labels.ts';
import type { Form } from './label-forms.ts';

/** How a file’s labels stand, and where. Keys are positions of paragraphs in the file. */
export interface LabelSystem {
  /** The paragraphs that somebody’s words open, or a label alone. */
  readonly labels: ReadonlyMap<number, FoundLabel>;
  /** Labels amid the words of a paragraph, in their order; an empty list is not in it. */
  readonly inside: ReadonlyMap<number, readonly InsideLabel[]>;
  /** Parts of a programme and sections, and why they are taken as such. */
  readonly sections: ReadonlyMap<number, string>;
  /** Openings that look like a label and were left in the text, and why. */
  readonly left: ReadonlyMap<number, string>;
  /** Who speaks where no label stands. */
  readonly unlabelled: Unlabelled;
  /** Every label that is a speaker’s. */
  readonly established: ReadonlySet<string>;
  /** As `Weighed.strength`. */
  readonly strength: number;
}

/** A speaker’s label before words. */
export interface FoundLabel {
  readonly form: Form | 'format';
  readonly label: string;
  /** Offset of the words in the paragraph’s text; its length: they stand below. */
  readonly end: number;
  readonly time: number | null;
  readonly doubt: string | null;
}

/**
 * Who speaks where no label stands: whoever spoke before; the interviewer, of whom only the others are
 * labelled; or whoever answers, where only the questions are labelled.
 */
export type Unlabelled = 'continues' | 'asks' | 'answers';
