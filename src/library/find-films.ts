import type { Text } from '../interview/index.ts';
import type { Candidate } from './find-mentions.ts';
import type { NameIndex } from './name-index.ts';

/**
 * All titles of films in a text that stand between quotation marks or fill a stretch of emphasis.
 * Punctuation may stand inside the marks with them, as American typesetting has it.
 */
export function findFilms({ text, spans }: Text, films: NameIndex): Candidate[] {
  const candidates: Candidate[] = [];
  const consider = (start: number, isClosed: (end: number) => boolean): void => {
    for (const { length, targets } of films.matchesAt(text, start)) {
      const end = start + length;
      if (isClosed(end)) candidates.push({ start, end, targets });
    }
  };
  for (const span of spans) {
    if (span.kind !== 'emphasis') continue;
    // A title may itself begin with an apostrophe.
    for (const start of new Set([span.start, endOf(openings, text, span.start)])) {
      consider(start, (end) => end <= span.end && endOf(closings, text, end) >= span.end);
    }
  }
  for (const { 0: mark, index } of text.matchAll(opening)) {
    if (isApostrophe.test(mark) && letter.test(text[index - 1] ?? '')) continue;
    const isGuillemet = /[«»‹›]/.test(mark);
    const start = index + (isGuillemet && /\s/.test(text[index + 1] ?? '') ? 2 : 1);
    consider(start, (end) => isClosedBy(quotationMarks[mark] ?? '', text, end));
  }
  return candidates;
}

/** Opening marks, and those that close what they open: in English, German, French, Swedish, … */
const quotationMarks: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '„': '“”',
  '‚': '‘’',
  '”': '”',
  '’': '’',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};
const opening = new RegExp(`[${Object.keys(quotationMarks).join('')}]`, 'gu');
const isApostrophe = /['’‘‚]/;
const letter = /[\p{L}\p{N}]/u;

const openings = /["'“‘„‚«»‹›「『《〈]*/uy;
const punctuation = /[,.;:!?…]*\s?/uy;
/** What may stand in emphasis behind a title. */
const closings = /[,.;:!?…"'“”‘’«»‹›」』》〉\s]*/uy;

function isClosedBy(marks: string, text: string, end: number): boolean {
  const at = endOf(punctuation, text, end);
  const mark = text[at] ?? ' ';
  if (!marks.includes(mark)) return false;
  return !isApostrophe.test(mark) || !letter.test(text[at + 1] ?? '');
}

/** Where the match of a sticky pattern, which may be empty, ends. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  pattern.test(text);
  return pattern.lastIndex;
}
