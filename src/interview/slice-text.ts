import type { Span, Text } from './types.ts';

/** The words from `start` to `end` with the spans over them, cut to fit. */
export function sliceText({ text, spans }: Text, start: number, end: number): Text {
  const kept: Span[] = [];
  for (const span of spans) {
    const from = Math.max(span.start, start);
    const to = Math.min(span.end, end);
    const isMark = span.start === span.end && span.start >= start && span.start <= end;
    if (from < to || isMark) kept.push({ ...span, start: from - start, end: to - start });
  }
  return { text: text.slice(start, end), spans: kept };
}
