const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a text; where only one line is wanted. */
export function firstSentence(text: string): string {
  for (const { segment } of sentences.segment(text)) return segment.trimEnd();
  return text;
}
