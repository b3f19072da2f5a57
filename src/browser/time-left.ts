import { readingMinutes } from '../views/reading-time.ts';
import { reading } from '../words/in-browser.ts';
import type { ReadingPlace } from './reading-place.ts';
import type { WordCount } from './word-count.ts';

/** Says in `[data-time-left]` how long the rest takes. It is no live region: nobody asked. */
export function timeLeft(place: ReadingPlace, words: () => WordCount | undefined): void {
  const elements = document.querySelectorAll('[data-time-left]');
  if (elements.length === 0) return;
  let left = '';
  let resting = false;

  const show = () => {
    for (const element of elements) {
      if (element.textContent !== left) element.textContent = left;
    }
  };
  place.follow(({ passage }) => {
    const counted = words();
    if (!counted) return;
    // Who is at the beginning has all of it before them.
    left = wordsForRest(passage > 0 ? counted.after(passage) : counted.total);
    if (resting) return;
    show();
    resting = true;
    setTimeout(() => {
      resting = false;
      show();
    }, 1_000);
  });
}

/** `8 min left`; nothing at the end. */
export function wordsForRest(words: number): string {
  return words > 0 ? reading.minutesLeft(readingMinutes(words)) : '';
}
