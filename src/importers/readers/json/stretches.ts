import type { Utterance } from '../speech/utterance.ts';

/** Numbers words that no segment holds by the stretches that one speaker says without a break. */
export function countStretches(words: readonly Utterance[]): Utterance[] {
  let line = 1;
  return words.map((word, index) => {
    if (index > 0 && words[index - 1]?.speaker !== word.speaker) line++;
    return { ...word, line };
  });
}

/** In the order of speaking, and numbered so; what has no time comes first. */
export function inTime(utterances: readonly Utterance[]): Utterance[] {
  return utterances
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map((utterance, index) => ({ ...utterance, line: index + 1 }));
}
