import type { Candidate } from './find-mentions.ts';
import { isInsideWord } from './inside-word.ts';
import type { NameIndex } from './name-index.ts';

/** All names of people in a text that begin and end where words do, the longest first of a place. */
export function findPeople(text: string, people: NameIndex): Candidate[] {
  const first = people.firstCharacters;
  if (!first) return [];
  const candidates: Candidate[] = [];
  for (const { index: start } of text.matchAll(first)) {
    const matches = people.matchesAt(text, start);
    // Most places are no name at all; whether a word begins there is asked of the others only.
    if (matches.length === 0 || isInsideWord(text, start)) continue;
    for (const { length, targets } of matches) {
      const end = start + length;
      if (!isInsideWord(text, end)) candidates.push({ start, end, targets });
    }
  }
  return candidates;
}
