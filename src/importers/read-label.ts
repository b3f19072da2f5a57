/** A line's opening that has the form of a speaker's label, and what stands behind it. */
export interface LabelledText {
  /** Without the colon: `JONZE`, `Audience member`. */
  readonly label: string;
  /** With the colon, as it stands there: `JONZE:`, `Varda :`. */
  readonly written: string;
  readonly text: string;
}

/**
 * Takes a label off a line: up to five words and 40 characters, capitalised but for small words
 * such as “de” and “of”, and a colon. Whether it is a speaker's is for the whole file to say.
 *
 * `MARA VOSS: It was.` → label `MARA VOSS`, text `It was.`; `I said: no` → null.
 */
export function readLabel(line: string): LabelledText | null {
  const match = form.exec(line);
  const label = match?.[1]?.trim();
  if (!match || !label || notAPerson.test(label)) return null;
  if (!label.split(/\s+/u).every(isNameWord)) return null;
  return { label, written: match[0], text: line.slice(match[0].length).trim() };
}

/** Behind the colon a digit or slash says that it is a time, a ratio or an address. */
const form = /^([\p{L}\p{N}][^:：\n]{0,39})[:：](?![\d/])/u;

const nameWord = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}.'’&-]*$/u;
const smallWord =
  /^(?:al|and|bin|d[aeiou]s?|de[lnr]|di|e|el|et|ibn|l[ae]s?|le|member|of|the|und|v[ao]n|vom|y|zu[mr]?|\d+|#\d+)$/u;

function isNameWord(word: string, index: number, all: readonly string[]): boolean {
  return all.length <= 5 && (nameWord.test(word) || (index > 0 && smallWord.test(word)));
}

const notAPerson =
  /^(?:photos?|images?|pictures?|captions?|credits?|courtesy|notes?|editor[’']?s note|update|source|related|read more|see also|watch|warning|spoilers?)\b/iu;
