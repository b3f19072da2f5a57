import { classifyEditorial } from './classify-editorial.ts';
import { sortSpans } from './sort-spans.ts';
import type { Span, Text } from './types.ts';

/**
 * Adds a span for each pair of square brackets, the outer one of nested pairs. The brackets belong
 * to the words: they are how an editor's insertion is told apart in print. A bracket without its
 * partner is a character like any other.
 */
export function withEditorial(text: Text): Text {
  const pairs = outerPairs(text.text);
  if (pairs.length === 0) return text;
  const found = pairs.map(({ start, end }): Span => {
    const editorial = classifyEditorial(text.text.slice(start + 1, end - 1));
    return { start, end, kind: 'editorial', editorial };
  });
  return { ...text, spans: sortSpans([...text.spans, ...found]) };
}

interface Pair {
  readonly start: number;
  readonly end: number;
}

function outerPairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
    if (bracket === '[') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop();
    pairs.push({ start, end: index + 1 });
  }
  return pairs;
}
