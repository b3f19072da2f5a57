import { isNumbered, roleWord } from './role-words.ts';

/** How a label is written. */
export type NameKind =
  /** A word for a part: `Q`, `Audience member`, `Speaker 1`. */
  | 'role'
  /** All letters are capitals. */
  | 'capitals'
  /** Every word that is not small is capitalised, or the script has no capitals. */
  | 'name'
  /** Lower-case words; only their number could make them labels. */
  | 'lower';

/**
 * Whether words can be a label, and in what way: up to five words, capitalised but for such as “de” and
 * “of”, with a role behind a comma or between brackets: `Jane Roe, director of the harbour`,
 * `Jane Roe (The Lantern)`, `Robert “Bo” Roe`, `Ann and Bo`.
 *
 * @returns null for words that cannot
 */
export function nameKind(label: string): NameKind | null {
  const known = kinds.get(label);
  if (known !== undefined) return known;
  const kind = readKind(label);
  // The same few labels come again and again; a hostile file must not fill the memory.
  if (kinds.size >= 5000) kinds.clear();
  kinds.set(label, kind);
  return kind;
}

const kinds = new Map<string, NameKind | null>();

function readKind(label: string): NameKind | null {
  if (label.length > 80 || label === '') return null;
  if (roleWord(label) !== null || isNumbered(label)) return 'role';
  const bare = withoutRole(label);
  if (bare === '' || bare.length > 45) return null;
  const words = bare.split(/\s+/u);
  if (!words.some((word) => /\p{L}/u.test(word))) return null;
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(bare)) return isShortUncased(words) ? 'name' : null;
  if (words.length > 5) return null;
  if (words.every(isNameWord)) {
    return /\p{Ll}/u.test(bare) ? 'name' : 'capitals';
  }
  return words.length <= 2 && words.every((word) => /^\p{Ll}[\p{L}\p{N}.'’-]*$/u.test(word))
    ? 'lower'
    : null;
}

/** `Jane Roe, director` and `Jane Roe (The Lantern)` → `Jane Roe`. */
export function withoutRole(label: string): string {
  return label.replace(/\s*[（([].{0,60}$|,\s.{1,60}$/u, '').trim();
}

/** Scripts without capitals cannot tell a name from any other words but by their number. */
function isShortUncased(words: readonly string[]): boolean {
  const letters = words.join('').length;
  const isSpaced = words.length > 1;
  return isSpaced ? words.length <= 3 && letters <= 30 : letters <= 12;
}

const nameWord =
  /^["“‘'«„]?(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{Ll}{1,2}['’]?\p{Lu}|[dlo]['’]\p{Lu})[\p{L}\p{M}\p{N}.'’&/:*_·・-]*["”’'»“]?$/u;
const smallWord =
  /^(?:&|\+|a|al|and|bin|con|d[aeiou]s?|de[lnrt]?|di|dos|e|el|et|ibn|i|l[ae]s?|le|member|mit|o|of|ten?|ter|the|to|und|v[ao]n|vom|with|y|zu[mr]?|и|\d+|#\d+)$/u;

function isNameWord(word: string, index: number): boolean {
  return nameWord.test(word) || (index > 0 && smallWord.test(word));
}
