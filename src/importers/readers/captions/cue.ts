import type { CaptionLine } from './caption-line.ts';

/** One caption of a subtitle file. Times are seconds. */
export interface Cue {
  /** Its position in the file, from 1. */
  readonly line: number;
  readonly start?: number;
  readonly end?: number;
  readonly lines: readonly CaptionLine[];
}
