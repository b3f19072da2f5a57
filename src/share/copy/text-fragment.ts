import { SearchedPage, type Block, type Point } from './searched-page.ts';

/** So few words are named in full: then they are not lit where one of them was changed since. */
const few = 5;

/** How many words a term may have with those that tell it apart: more than most pull-quotes. */
const longest = 32;

/**
 * The shortest text directive (`text=…`) that lights the words between two places of a page and no
 * others (https://wicg.github.io/scroll-to-text-fragment/). Words that are only begun are taken
 * whole; all of a page counts, for browsers search all of it.
 *
 * @returns null where no directive is better than the address of the passage: where the words are all
 *   those of their block, where there are none, where none would tell them from others like them,
 *   and in browsers that cannot tell words apart
 */
export function textFragment(
  blocks: readonly Block[],
  from: Point,
  to: Point,
  language: string,
): string | null {
  if (!('Segmenter' in Intl)) return null;
  const page = new SearchedPage(blocks, language);
  const words = page.wordsBetween(from, to);
  const [first] = words;
  if (first === undefined || page.wordsAround(first).join() === words.join()) return null;
  const whole = wholeText(page, words);
  const ends = whole && words.length <= few ? null : firstAndLast(page, words);
  const [shortest] = [whole, ends]
    .filter((term) => term !== null)
    .sort((a, b) => a.length - b.length);
  return shortest === undefined ? null : `text=${shortest}`;
}

/** The words themselves, with as few around them as tell them apart. */
function wholeText(page: SearchedPage, words: readonly number[]): string | null {
  const [first = 0] = words;
  const last = words.at(-1) ?? first;
  if (!page.isJoined(first, last)) return null;
  for (const [before, after] of contexts()) {
    const from = page.step(first, -before);
    const to = page.step(last, after);
    if (from === null || to === null || page.occurrences(from, to).length > 1) continue;
    const prefix = before > 0 ? `${encode(page.textBefore(from, first))}-,` : '';
    const suffix = after > 0 ? `,-${encode(page.textAfter(last, to))}` : '';
    return prefix + encode(page.text(first, last)) + suffix;
  }
  return null;
}

/** How many words before and behind, the fewest first. */
function* contexts(): Generator<readonly [number, number]> {
  for (let all = 0; all <= longest; all++) {
    for (let after = 0; after <= all; after++) yield [all - after, after];
  }
}

/** The words it begins and ends with: a browser lights all that lies between. */
function firstAndLast(page: SearchedPage, words: readonly number[]): string | null {
  const start = beginning(page, words);
  const end = start && ending(page, words, start.words);
  return end ? `${start.term},${end}` : null;
}

/** The first words, as many as are unlike all others on the page, or fewer with those before. */
function beginning(
  page: SearchedPage,
  words: readonly number[],
): { readonly term: string; readonly words: number } | null {
  const [first = 0] = words;
  for (const { inside, outside } of terms(words.length - 1)) {
    const from = page.step(first, -outside);
    const to = words[inside - 1];
    if (from === null || to === undefined || !page.isJoined(first, to)) continue;
    if (page.occurrences(from, to).length > 1) continue;
    const prefix = outside > 0 ? `${encode(page.textBefore(from, first))}-,` : '';
    return { term: prefix + encode(page.text(first, to)), words: inside };
  }
  return null;
}

/** The last words, as many as come up here first, seen from the beginning. */
function ending(page: SearchedPage, words: readonly number[], begun: number): string | null {
  const start = words[begun - 1] ?? 0;
  const last = words.at(-1) ?? 0;
  for (const { inside, outside } of terms(words.length - begun)) {
    const from = words[words.length - inside];
    const to = page.step(last, outside);
    if (from === undefined || to === null || !page.isJoined(from, last)) continue;
    if (page.occurrences(from, to).find((place) => place > start) !== from) continue;
    const suffix = outside > 0 ? `,-${encode(page.textAfter(last, to))}` : '';
    return encode(page.text(from, last)) + suffix;
  }
  return null;
}

/** How many of the words and how many around them, the fewest first. */
function* terms(words: number): Generator<{ readonly inside: number; readonly outside: number }> {
  for (let all = 1; all <= longest; all++) {
    for (let outside = 0; outside < all; outside++) {
      if (all - outside <= words) yield { inside: all - outside, outside };
    }
  }
}

/**
 * What has a meaning in a directive is escaped, and what programs that find links in text take for
 * the end of one.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
