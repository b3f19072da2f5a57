import type { SourceSpan } from '../../types.ts';

/**
 * What a format that goes with sound has in one piece: the words of a cue or a part of it, of a row, of
 * a segment, or one word. Times are seconds from the beginning, absent where the file says none.
 */
export interface Utterance {
  /** Number of its cue, row or segment, from 1. */
  readonly line: number;
  /** Without white space at its ends; nothing where it is empty. */
  readonly text: string;
  readonly spans?: readonly SourceSpan[];
  /** Who the format says is speaking, as written. */
  readonly speaker?: string;
  readonly start?: number;
  readonly end?: number;
  /** It follows the words before it without white space: a comma, the second half of a word. */
  readonly isAttached?: boolean;
  /**
   * Whether a paragraph begins here: surely, for somebody else speaks or the file says so; or if a
   * sentence ended before it. Absent: nothing speaks for one but pauses and length.
   */
  readonly opens?: 'surely' | 'after a sentence';
}
