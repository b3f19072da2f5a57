/**
 * The shapes an import goes through: a reader yields a document of blocks, the segmenter makes pieces
 * of them, the writer makes Markdown of the pieces. Only readers know about file formats.
 *
 * Texts have no line breaks in them and no white space at either end. Places count from 1, in the
 * document's own unit. Offsets are UTF-16 code units; times are seconds from the beginning.
 */

/** What a reader makes of a file. */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
  /** Footnotes, endnotes and comments, in the order of their first mark. */
  readonly notes: readonly SourceNote[];
  /** What the file says of itself, where that is certain. */
  readonly about: About;
  /** What stands in the file and is no part of the interview. */
  readonly omitted: readonly Omission[];
  /** The name of its format, as `--format` takes it. */
  readonly format?: string;
  /** How its text was encoded, where it is a text file: `UTF-8`, `windows-1252`, `shift_jis`. */
  readonly encoding?: string;
  /** What `line` counts here. */
  readonly unit: Unit;
  /**
   * Every word that somebody who opens the file would see, found on another way than the blocks: a
   * sweep that knows no more of the format than what is text in it. Pieces of any size, in any order;
   * no word lies in two of them. What it holds has to be in blocks, notes, `about` or `omitted`.
   */
  readonly inventory: readonly string[];
}

/** Of a text file lines, of a Word file paragraphs, of subtitles cues, of a table rows. */
export type Unit = 'line' | 'paragraph' | 'cue' | 'row' | 'segment';

/** Metadata of a file; every field as it would stand in the front matter. */
export interface About {
  readonly title?: string;
  readonly dek?: string;
  readonly author?: string;
  /** ISO date of publication. */
  readonly date?: string;
  readonly publication?: string;
  readonly url?: string;
  readonly rights?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** Words of the source that are not in the interview. */
export interface Omission {
  readonly line: number;
  /** One sentence without its full stop: `Part of the page’s navigation`. */
  readonly reason: string;
  readonly text: string;
}

/** One paragraph as a reader found it. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
  /** In the order of their starts; may overlap. Absent: none. */
  readonly spans?: readonly SourceSpan[];
  /** Who the format itself says is speaking: a voice tag, a column, the number a machine gave. */
  readonly speaker?: string;
  /** When the format itself says it begins. */
  readonly time?: number;
}

export type SourceSpan = Readonly<{ start: number; end: number }> &
  (
    | Readonly<{ kind: 'strong' | 'emphasis' }>
    | Readonly<{ kind: 'link'; href: string }>
    /** Written otherwise than most words of the file: red, highlighted. `by` is any CSS colour or word. */
    | Readonly<{ kind: 'marked'; by: string }>
    /** A mark of a note: `start` is `end`, for the mark is no words. */
    | Readonly<{ kind: 'note'; note: string }>
  );

/** Lines that stand together, apart from others: between blank lines, in one cell, in one cue. */
export interface SourceBlock {
  /** At least one. */
  readonly lines: readonly SourceLine[];
  /** What the format itself says this is. Plain text never says. */
  readonly style?: BlockStyle;
  /** Of headings, from 1. */
  readonly level?: number;
  /** Of captions: the picture's address as written. */
  readonly src?: string;
}

export type BlockStyle = 'heading' | 'caption' | 'quote' | 'item' | 'row';

export interface SourceNote {
  /** What the `note` spans call it. Unique. */
  readonly note: string;
  readonly line: number;
  /** One or more. */
  readonly paragraphs: readonly Pick<SourceLine, 'text' | 'spans'>[];
  readonly kind: 'footnote' | 'comment';
}

/** A paragraph and where it stood: the segmenter's unit. */
export interface Paragraph extends SourceLine {
  /** Position among the paragraphs of the file, from 0. */
  readonly at: number;
  /** Position of its block among the blocks of the file, from 0. */
  readonly block: number;
  /** Position among the lines of its block, from 0. */
  readonly index: number;
  /** How many lines its block has; 1: it stands alone. */
  readonly count: number;
  readonly style: BlockStyle | null;
  readonly level: number | null;
  readonly src: string | null;
}

/** Who is heard, as far as the text itself says. */
export type Voice =
  /** A label of the text, or the format's own name for the speaker. */
  | Readonly<{ kind: 'label'; label: string }>
  /** Nobody is named, but questions and answers are told apart: whoever puts the questions. */
  | Readonly<{ kind: 'asks' }>
  | Readonly<{ kind: 'answers' }>;

/** How a file as a whole can say who speaks. */
export const shapes = [
  /** Turns open with a label, or the format says who speaks. */
  'labelled',
  /** Questions are set otherwise than answers: in bold, in italics, as headings, in colour, as quotes. */
  'bold',
  'italic',
  'heading',
  'colour',
  'quote',
  /** Questions, or all turns, open with a dash. */
  'dash',
  /** Each question stands directly above its answer, exchanges between blank lines. */
  'paired',
  /** Questions and answers are paragraphs of their own. */
  'alternating',
  'unknown',
] as const;
export type Shape = (typeof shapes)[number];

/** One thing of the interview, in the order of the source. */
export type Piece = Passage | Caption | PullQuote | Heading;

export interface Passage extends SourceLine {
  readonly kind: 'passage';
  /** null: the introduction. */
  readonly voice: Voice | null;
  /** It begins a turn, or says once more whose turn it is: a label stands before it in Markdown. */
  readonly opens: boolean;
  /**
   * What the source has before the words and the words do not: the label with its colon, a time, the
   * dash of a question. `Voss (00:12:30):`. null where the source has nothing there.
   */
  readonly label: string | null;
}

export interface Caption extends SourceLine {
  readonly kind: 'caption';
  readonly credit?: string;
  readonly src?: string;
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

/** What is said about the conversation and is no part of it. */
export interface Statements {
  /** `This interview has been edited and condensed.` */
  readonly edited: SourceLine | null;
  /** Who took pictures, transcribed, translated; when it opens; who the author is: what stands at the end. */
  readonly credits: readonly SourceLine[];
}

export interface Transcript {
  readonly shape: Shape;
  readonly pieces: readonly Piece[];
  readonly statements: Statements;
  /** Furniture that only the text as a whole shows as such. */
  readonly omitted: readonly Omission[];
  readonly doubts: readonly Doubt[];
}
