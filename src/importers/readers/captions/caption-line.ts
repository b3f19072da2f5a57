import { sliceLine } from '../../source-line.ts';
import type { SourceSpan } from '../../types.ts';

/** One line of a cue, or what one voice says of it. */
export interface CaptionLine {
  readonly text: string;
  readonly spans?: readonly SourceSpan[];
  /** Of a voice tag. */
  readonly speaker?: string;
}

/** A part of a line, without the white space at its ends. */
export function sliceCaption(line: CaptionLine, start: number, end?: number): CaptionLine {
  const { text, spans, speaker } = sliceLine({ line: 0, ...line }, start, end);
  return { text, ...(spans && { spans }), ...(speaker !== undefined && { speaker }) };
}
