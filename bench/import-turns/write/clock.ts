import type { Said } from '../source.ts';

/** A word as a machine hears it: with the punctuation around it, and when, in seconds. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What somebody says without a pause that a machine would notice. */
export interface Utterance {
  readonly key: string;
  /** Position of the speaker among the speakers, in the order of first speaking. */
  readonly speaker: number;
  /** One or more. */
  readonly words: readonly Word[];
}

const wordsASecond = 2.5;
const pause = 0.6;

/** Says when each word was said, at an even pace; a paragraph is an utterance. */
export function timeWords(said: readonly Said[]): Utterance[] {
  const keys = Array.from(new Set(said.map(({ key }) => key)));
  let now = 0.48;
  return said.flatMap(({ key, paragraphs }) =>
    paragraphs.map((paragraph) => {
      now += pause;
      const words = paragraph.split(/\s+/u).map((text) => {
        const start = now;
        now += 1 / wordsASecond;
        return { text, start: hundredths(start), end: hundredths(now - 0.04) };
      });
      return { key, speaker: keys.indexOf(key), words };
    }),
  );
}

/** Parts of at most so many words, broken after a sentence where one ends in the last third. */
export function cut(words: readonly Word[], most: number): (readonly Word[])[] {
  const parts: (readonly Word[])[] = [];
  let rest = words;
  while (rest.length > most) {
    const ends = rest.findLastIndex(
      ({ text }, at) => at < most && at >= (most * 2) / 3 && /[.?!…]["”»]?$/u.test(text),
    );
    const at = ends < 0 ? most : ends + 1;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

export const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
export const startOf = (words: readonly Word[]): number => words[0]?.start ?? 0;
export const endOf = (words: readonly Word[]): number => words.at(-1)?.end ?? 0;

function hundredths(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
