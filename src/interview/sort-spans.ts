import type { Span } from './types.ts';

/** In the order of their starts; of two that start together the longer comes first. */
export function sortSpans(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
