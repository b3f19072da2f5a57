/**
 * The shapes an import goes through: a reader yields blocks, the segmenter makes pieces of them,
 * the writer makes Markdown of the pieces. Only readers know about file formats.
 *
 * Texts have no line breaks in them and no white space at either end. Lines count from 1.
 */

/** One paragraph as a reader found it. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** Lines that stand together, apart from others: between blank lines, in one cell, in one cue. */
export interface SourceBlock {
  /** At least one. */
  readonly lines: readonly SourceLine[];
  /** What the format itself says this is. Plain text never says. */
  readonly style?: 'heading' | 'caption';
}

/** A paragraph and where it stood: the segmenter's unit. */
export interface Paragraph extends SourceLine {
  /** Position among the paragraphs of the file, from 0. */
  readonly at: number;
  /** Position among the lines of its block, from 0. */
  readonly index: number;
  /** How many lines its block has; 1: it stands alone. */
  readonly count: number;
  readonly style: SourceBlock['style'] | null;
}

/** Who is heard, as far as the text itself says. */
export type Voice =
  | Readonly<{ kind: 'label'; label: string }>
  /** Nothing is marked: whoever puts the questions. */
  | Readonly<{ kind: 'asks' }>
  | Readonly<{ kind: 'answers' }>;

/** How the file as a whole says who speaks. */
export type Shape =
  /** Turns open with a label and a colon. */
  | Readonly<{ kind: 'labelled'; labels: ReadonlySet<string> }>
  /** Each question stands directly above its answer, exchanges between blank lines. */
  | Readonly<{ kind: 'paired' }>
  /** Questions and answers are paragraphs of their own. */
  | Readonly<{ kind: 'alternating' }>
  | Readonly<{ kind: 'unknown' }>;

/** One thing of the interview, in the order of the source. */
export type Piece = Passage | Caption | PullQuote | Heading;

export interface Passage extends SourceLine {
  readonly kind: 'passage';
  /** null: the introduction. */
  readonly voice: Voice | null;
  /** It begins a turn, or says once more whose turn it is: a label stands before it in Markdown. */
  readonly opens: boolean;
  /** The label as the source has it, with its colon; null where the source has none. */
  readonly label: string | null;
}

export interface Caption extends SourceLine {
  readonly kind: 'caption';
}

export interface PullQuote extends SourceLine {
  readonly kind: 'pull-quote';
  /** Line of the passage whose words it repeats. */
  readonly of: number;
}

export interface Heading extends SourceLine {
  readonly kind: 'heading';
}

/** A decision that a person should look at. */
export interface Doubt {
  readonly line: number;
  /** One sentence without its full stop: what was decided, and why it is not certain. */
  readonly reason: string;
  /** The words it is about. */
  readonly text: string;
}

export interface Transcript {
  readonly shape: Shape['kind'];
  readonly pieces: readonly Piece[];
  readonly doubts: readonly Doubt[];
}
