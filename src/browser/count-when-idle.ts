import { countWords } from '../interview/words.ts';
import { WordCount } from './word-count.ts';

/** How long one stretch of counting may take where the browser does not say, in milliseconds. */
const stretch = 5;

/**
 * Counts the words of a page's passages, a few at a time when the browser has nothing better to do.
 *
 * @returns the count, when it is done; undefined before
 */
export function countWhenIdle(
  passages: readonly HTMLElement[],
  done: () => void,
): () => WordCount | undefined {
  const counts: number[] = [];
  let words: WordCount | undefined;
  const count = (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    do {
      const passage = passages[counts.length];
      if (passage) counts.push(countWords(passage.textContent));
    } while (counts.length < passages.length && performance.now() < end);
    if (counts.length < passages.length) {
      whenIdle(count);
      return;
    }
    words = new WordCount(counts);
    done();
  };
  whenIdle(count);
  return () => words;
}

function whenIdle(work: (milliseconds: number) => void): void {
  // Safari does not say when it is.
  if (!('requestIdleCallback' in window)) setTimeout(() => work(stretch), 50);
  else
    requestIdleCallback((idle) => work(Math.max(stretch, idle.timeRemaining())), {
      timeout: 1_000,
    });
}
