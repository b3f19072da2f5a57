/*
 * The words of a text, as the index knows them. Writer and reader both ask here, so that a word is
 * the same word on both sides and positions cannot drift.
 */

/** A word of a text. */
export interface Word {
  /** Case, accents and apostrophes folded: `dont` for “Don’t”, `cafe` for “Café”. */
  readonly form: string;
  /** Where it stands in the text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with what is set on them; apostrophes hold a word together. */
const runs = /[\p{L}\p{N}\p{M}\u0640]+(?:['’ʼ＇][\p{L}\p{N}\p{M}]+)*/gu;

/** Scripts that set no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ーｰﾞﾟ々〆〻]/u;
const unspacedRuns =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ーｰﾞﾟ々〆〻\p{M}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ーｰﾞﾟ々〆〻]+/gu;

/** Where accents and vowel points may be left out. Elsewhere a mark makes another letter: か, が. */
const marks =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;

/** What no decomposition folds. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
};
const folded = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Marks that choose how a letter or an emoji is drawn, and what encloses it. */
const variants = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u20dd-\u20e4]/gu;

/** ٢٠١٣ is looked up as 2013. */
const otherDigits = /(?![0-9])\p{Nd}/gu;

let segmenter: Intl.Segmenter | undefined;

/** A word as it is looked up, case, accents and apostrophes folded. */
export function fold(word: string): string {
  return (
    word
      .normalize('NFKD')
      // Before marks: Arabic ones written alone fall into a mark and what it is written on.
      .replace(/[^\p{L}\p{N}\p{M}]+|\u0640+/gu, '')
      .replace(variants, '')
      .replace(marks, '')
      .normalize('NFC')
      .toLowerCase()
      // Lower case can bring a mark along: İ becomes i with a dot above.
      .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
      .replace(folded, (letter) => letters[letter] ?? '')
      .replace(otherDigits, (digit) => String(valueOf(digit)))
      // A mark of nothing is no word.
      .replace(/^\p{M}+$/u, '')
  );
}

/** What a digit of any script counts: those of a script stand in a row, from 0 to 9. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

/**
 * The words of a text in order. Scripts without spaces are cut into words by the rules of Unicode,
 * “映画を作る” into 映画, を, 作る.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    for (const [start, end] of unspaced.test(run) ? cut(run) : [[0, run.length] as const]) {
      const form = fold(run.slice(start, end));
      if (form !== '') words.push({ form, start: index + start, end: index + end });
    }
  }
  return words;
}

/** Whether a run of letters has to be cut into words by a dictionary. */
export function isUnspaced(run: string): boolean {
  return unspaced.test(run);
}

function* cut(run: string): Generator<readonly [number, number]> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (const { 0: part, index } of run.matchAll(unspacedRuns)) {
    if (!unspaced.test(part)) {
      yield [index, index + part.length];
      continue;
    }
    for (const { segment, index: at } of segmenter.segment(part)) {
      yield [index + at, index + at + segment.length];
    }
  }
}

/**
 * Ends every word in the index. A search in Pagefind finds longer words as well; one for a word and
 * this letter finds the word alone.
 */
const end = 'ǂ';

/** Stands between two paragraphs in the index, so that no phrase reaches across. */
export const separator = end;

/** A form as it stands in the index. */
export function exactKey(form: string): string {
  return prefixKey(form) + end;
}

/**
 * A form as a beginning of words in the index. What Pagefind would take apart, が into か and a
 * mark, is spelled by its number.
 */
export function prefixKey(form: string): string {
  return Array.from(form, (letter) =>
    letter === end || letter.normalize('NFD') !== letter || /\p{M}/u.test(letter)
      ? `ǃ${letter.codePointAt(0)?.toString(36) ?? ''}ǃ`
      : letter,
  ).join('');
}
