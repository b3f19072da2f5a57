import { spaceless } from '../../interview/index.ts';

/**
 * Whether asterisks around a stretch of text are read as its marks, by the rules of CommonMark 6.2,
 * and as marks of words, by the site's own: none begins or ends inside a word. `**word**,` can be,
 * `wo**rd**` cannot, and neither can `word**“quoted”**`.
 */
export function canBeMarked(text: string, start: number, end: number): boolean {
  const [before, first] = [lastOf(text.slice(Math.max(0, start - 2), start)), firstOf(text, start)];
  const [last, after] = [lastOf(text.slice(Math.max(0, end - 2), end)), firstOf(text, end)];
  if (isWord(before) && isWord(first)) return false;
  if (isWord(last) && isWord(after)) return false;
  // Two `[*]` that became marks of each other.
  if ((before === '[' && first === ']') || (after === ']' && last === '[')) return false;
  return opens(before, first) && opens(after, last);
}

/** From outside to inside; the same holds for a closing mark, seen from behind. */
function opens(outside: string, inside: string): boolean {
  if (inside === '' || isSpace.test(inside)) return false;
  return !isMark.test(inside) || outside === '' || isSpace.test(outside) || isMark.test(outside);
}

function isWord(character: string): boolean {
  return inWord.test(character);
}

const inWord = new RegExp(`^(?![${spaceless}]|\\p{Variation_Selector})[\\p{L}\\p{M}\\p{N}]$`, 'u');
const isSpace = /^\s$/u;
const isMark = /^[\p{P}\p{S}]$/u;

function firstOf(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function lastOf(text: string): string {
  return Array.from(text).at(-1) ?? '';
}
