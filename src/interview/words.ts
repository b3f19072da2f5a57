import { spaceless } from './spaceless.ts';

/** A word of a text: where it stands and how it compares with others. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower-cased, apostrophes and accents' storage made alike. */
  readonly folded: string;
}

const alone = `(?=[\\p{L}\\p{N}])[${spaceless}]\\p{M}*`;
const run = `(?:(?![${spaceless}])[\\p{L}\\p{N}]\\p{M}*)+`;
const anyWord = new RegExp(`${alone}|(?:\\[\\p{L}\\](?=\\p{L}))?${run}(?:['’‘ʼ]${run})*`, 'gu');
const anySpaceless = new RegExp(`[${spaceless}]`, 'u');

/** The same for texts without such letters, where nothing has to be asked of each of them. */
const plainWord =
  /(?:\[\p{L}\](?=\p{L}))?(?:[\p{L}\p{N}]\p{M}*)+(?:['’‘ʼ](?:[\p{L}\p{N}]\p{M}*)+)*/gu;

function wordIn(text: string): RegExp {
  return anySpaceless.test(text) ? anyWord : plainWord;
}

/**
 * The words of a text in order: runs of letters and digits with the marks on them, with apostrophes
 * inside. A bracketed first letter, `[T]he`, is part of its word and only says that its case was
 * changed. In scripts that write without spaces each letter counts by itself.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(wordIn(text))) {
    const start = match.index;
    found.push({ start, end: start + match[0].length, folded: fold(match[0]) });
  }
  return found;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(wordIn(text))?.length ?? 0;
}

/** Makes letters comparable: case, apostrophes, quotation marks, and how accents are stored. */
export function fold(text: string): string {
  if (/^[a-z0-9]*$/i.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼ‚‛`´]/gu, "'")
    .replace(/["“”„‟«»]/gu, '"')
    .replace(/^\[(.)\]/u, '$1');
}
