import type { SourceLine, SourceSpan } from './types.ts';

/**
 * A part of a line, without the white space at its ends, and with what lies of the line's spans in it.
 * Offsets are those of `line.text`. Marks of notes at the end of the part stay with it.
 */
export function sliceLine(line: SourceLine, start: number, end = line.text.length): SourceLine {
  const cut = line.text.slice(start, end);
  const from = start + (cut.length - cut.trimStart().length);
  const text = cut.trim();
  const to = from + text.length;
  const spans = line.spans?.flatMap((span): SourceSpan[] => {
    if (span.kind === 'note') {
      const isIn = span.start <= end && (span.start > start || start === 0);
      const at = Math.min(Math.max(span.start, from), to) - from;
      return isIn ? [{ ...span, start: at, end: at }] : [];
    }
    const first = Math.max(span.start, from);
    const last = Math.min(span.end, to);
    return first < last ? [{ ...span, start: first - from, end: last - from }] : [];
  });
  const { line: place, speaker, time } = line;
  return {
    line: place,
    text,
    ...(spans && spans.length > 0 ? { spans } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(time === undefined || start > 0 ? {} : { time }),
  };
}
