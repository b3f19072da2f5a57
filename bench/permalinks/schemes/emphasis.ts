import { fromFirstToLast, passagesOf } from './scheme.ts';

/**
 * The keys of the New York Times’s Emphasis (Michael Donohoe, 2011), as its announcement describes
 * them: the initials of the first three words of a paragraph’s first sentence and of its last, and
 * where no paragraph has the key, the one whose key differs least, by fewer than three letters.
 */
export const emphasis = fromFirstToLast('Emphasis keys', (first, last) => {
  const keys = passagesOf(last).map((index) => ({ index, key: keyOf(last[index]?.text ?? '') }));
  return (entry) => {
    const sought = keyOf(first[entry]?.text ?? '');
    let nearest: { index: number; distance: number } | null = null;
    for (const { index, key } of keys) {
      const distance = levenshtein(sought, key);
      if (distance < (nearest?.distance ?? 3)) nearest = { index, distance };
    }
    return nearest?.index ?? null;
  };
});

function keyOf(text: string): string {
  const sentences = text.split(/(?<=[.?!。？؟])\s*/u).filter((sentence) => /\p{L}/u.test(sentence));
  return initials(sentences.at(0) ?? '') + initials(sentences.at(-1) ?? '');
}

function initials(sentence: string): string {
  const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return words
    .slice(0, 3)
    .map((word) => word.charAt(0))
    .join('');
}

function levenshtein(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
