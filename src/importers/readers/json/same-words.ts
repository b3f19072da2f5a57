/** Whether all words of the first texts are among those of the others, as often at least. */
export function isAmong(some: readonly string[], others: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const word of wordsOf(others)) left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of wordsOf(some)) {
    const count = left.get(word) ?? 0;
    if (count === 0) return false;
    left.set(word, count - 1);
  }
  return true;
}

/** Runs of letters and digits; Chinese and Japanese signs one by one, for nothing divides their words. */
function* wordsOf(texts: readonly string[]): Generator<string> {
  for (const text of texts) {
    for (const [word] of text.matchAll(wordForm)) yield word.normalize('NFC');
  }
}

const wordForm =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc])[\p{L}\p{M}\p{N}])+/gu;
