import { sliceText } from './slice-text.ts';
import type { Passage, PullQuote, Span, Text } from './types.ts';

/**
 * The words of a pull-quote as they stand in its passages, with cuts and insertions shown. Only
 * emphasis is kept of the spans: notes and links stay with the passage.
 */
export function pullQuoteText(
  { parts }: PullQuote,
  passageById: (id: string) => Passage | undefined,
): Text {
  let text = '';
  const spans: Span[] = [];
  for (const part of parts) {
    if (text !== '') text += ' ';
    if (part.type === 'cut') text += '[…]';
    else if (part.type === 'insertion') text += part.text;
    else {
      const passage = passageById(part.passage);
      if (!passage) continue;
      const words = sliceText(passage, part.start, part.end);
      for (const span of words.spans) {
        if (span.kind !== 'emphasis' && span.kind !== 'strong') continue;
        spans.push({ ...span, start: span.start + text.length, end: span.end + text.length });
      }
      text += words.text;
    }
  }
  return { text: text.replaceAll('\n', ' '), spans };
}

/** The passage a pull-quote begins in; its link leads there. */
export function firstPassageOf({ parts }: PullQuote): string | null {
  const first = parts.find((part) => part.type === 'words');
  return first?.passage ?? null;
}
