/** Words a minute of somebody who reads with pleasure. */
const pace = 230;

/** Whole minutes to read so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / pace));
}
