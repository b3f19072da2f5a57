/**
 * Whether the names of those who speak can hang in the gutter, where the page is wide enough for one.
 * It is as wide as ten letters at its narrowest: a longer word would be torn, and a name of many lines
 * would keep the next turn waiting. One such name, and all stand above their turns, as on a phone.
 */
export function canNamesHang(names: readonly string[]): boolean {
  return names.every(
    (name) => lengthOf(name) <= 32 && partsOf(name).every((part) => lengthOf(part) <= 10),
  );
}

const lengthOf = (words: string): number => Array.from(words).length;

/** What no line ends within. Chinese and Japanese can be parted before each character. */
function partsOf(name: string): string[] {
  return name.split(/[\s\p{Pd}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/u);
}
