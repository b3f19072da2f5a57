import { diffWordsWithSpace } from 'diff';

/** A stretch of a changed paragraph. */
export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** How long looking for the shortest difference may take, in milliseconds. */
const patience = 200;

/** Compares two forms of a paragraph by their words. */
export function compareParagraphs(before: string, after: string): Part[] {
  const runs = diffWordsWithSpace(before, after, { timeout: patience });
  if (!runs) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return runs.map(({ added, removed, value }) => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
  });
}

/** How much of two texts is the same words, wherever they stand: from 0 to 1. */
export function shareOfWords(one: string, other: string): number {
  const counts = new Map<string, number>();
  const words = wordsOf(one);
  const others = wordsOf(other);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return (2 * common) / (words.length + others.length || 1);
}

/** Scripts without spaces are compared by letters. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
