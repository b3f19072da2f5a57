import type { Passage } from './types.ts';
import { words } from './words.ts';

/** The stretch of an interview most like a pull-quote that is not in it. */
export interface Closest {
  readonly passage: Passage;
  /** As many words as the quote has, as the passage writes them. */
  readonly text: string;
}

/**
 * Finds the closest stretch by counting shared words in a sliding window, or null where no passage
 * shares more than a third of the quote's words.
 */
export function closestWords(quote: string, passages: readonly Passage[]): Closest | null {
  const sought = words(quote).map((word) => word.folded);
  let best: Closest | null = null;
  let most = sought.length / 3;
  let bestStart = '';
  for (const passage of passages) {
    const found = words(passage.text);
    const lacking = new Map<string, number>();
    for (const word of sought) lacking.set(word, (lacking.get(word) ?? 0) + 1);
    let shared = 0;
    for (let index = 0; index < found.length; index++) {
      const entering = found[index]?.folded ?? '';
      const left = lacking.get(entering);
      if (left !== undefined) {
        lacking.set(entering, left - 1);
        if (left > 0) shared++;
      }
      const leaving = found[index - sought.length]?.folded;
      const owed = leaving === undefined ? undefined : lacking.get(leaving);
      if (leaving !== undefined && owed !== undefined) {
        lacking.set(leaving, owed + 1);
        if (owed >= 0) shared--;
      }
      const start = found[Math.max(0, index - sought.length + 1)]?.start ?? 0;
      // At the beginning of a passage the window still grows.
      const here = `${passage.id} ${start}`;
      const grows = here === bestStart;
      if (shared < most || (shared === most && !grows)) continue;
      most = shared;
      bestStart = here;
      best = { passage, text: passage.text.slice(start, found[index]?.end) };
    }
  }
  return best;
}
