import type { CardWords } from './card-facts.ts';

/** The beginning of some words, with the site's mark for words left out. */
export interface CutWords {
  readonly words: CardWords;
  readonly endsSentence: boolean;
}

/** As in pull-quotes: dots alone could be the speaker's own. */
const mark = ' […]';

/** All ways to cut words short, at the end of a sentence or of a word, the longest first. */
export function cutWords(words: CardWords, language: string): CutWords[] {
  const { text } = words;
  const sentenceEnds = new Set(endsOf(text, language, 'sentence'));
  const ends = new Set([...sentenceEnds, ...endsOf(text, language, 'word')]);
  ends.delete(text.length);
  return Array.from(ends)
    .sort((a, b) => b - a)
    .map((end) => ({ words: cutAt(words, end), endsSentence: sentenceEnds.has(end) }));
}

function endsOf(text: string, language: string, granularity: 'sentence' | 'word'): number[] {
  const segments = new Intl.Segmenter(language, { granularity }).segment(text);
  return Array.from(segments)
    .filter(({ isWordLike }) => granularity === 'sentence' || isWordLike === true)
    .map(({ index, segment }) => index + segment.trimEnd().length);
}

function cutAt({ text, emphasis }: CardWords, end: number): CardWords {
  return {
    text: text.slice(0, end) + mark,
    emphasis: emphasis
      .filter(({ start }) => start < end)
      .map((span) => ({ start: span.start, end: Math.min(span.end, end) })),
  };
}
