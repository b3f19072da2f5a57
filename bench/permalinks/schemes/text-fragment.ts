import type { Said } from '../text.ts';
import { fromFirstToLast } from './scheme.ts';
import { entryAt, type Page, pageOf } from './page.ts';

/** Up to this many characters a link holds all the words; above, the first and the last. */
const longestQuote = 300;
/** Words of a long quote’s start and end, and of context, that are tried. */
const mostWords = 10;

/**
 * `#:~:text=prefix-,start,end,-suffix`, as in the WICG draft “URL Fragment Text Directives”: words
 * are compared without regard to case and accents, at the borders of words, and the first place
 * that fits is taken. Links hold as little context as makes them lead back in the first revision.
 */
export const textFragment = fromFirstToLast('text fragment', (first, last) => {
  const before = pageOf(folded(first));
  const after = pageOf(folded(last));
  return (entry) => {
    const directive = directiveTo(before, entry);
    if (directive === null) return null;
    const found = find(after.text, directive);
    return found === null ? null : entryAt(after, found);
  };
});

interface Directive {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

function directiveTo(page: Page, entry: number): Directive | null {
  const from = page.starts[entry] ?? 0;
  const quote = page.entries[entry] ?? '';
  const before = page.text.slice(Math.max(0, from - 400), from).trimEnd();
  const after = page.text.slice(from + quote.length, from + quote.length + 400).trimStart();
  for (let words = 0; words <= mostWords; words++) {
    const long = quote.length > longestQuote;
    const directive = {
      prefix: lastWords(before, words),
      start: long ? firstWords(quote, 3 + words) : quote,
      end: long ? lastWords(quote, 3 + words) : '',
      suffix: firstWords(after, words),
    };
    if (find(page.text, directive) === from) return directive;
  }
  return null;
}

/** Where the quoted words begin, or null. */
function find(text: string, { prefix, start, end, suffix }: Directive): number | null {
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (isInsideWord(text, at) || !text.slice(0, at).trimEnd().endsWith(prefix)) continue;
    if (closes(text, at + start.length, end, suffix)) return at;
  }
  return null;
}

/** Whether after `from` the end of the quote comes, and then its suffix. */
function closes(text: string, from: number, end: string, suffix: string): boolean {
  for (let at = text.indexOf(end, from); at !== -1; at = text.indexOf(end, at + 1)) {
    const behind = at + end.length;
    if (!isInsideWord(text, behind) && text.slice(behind).trimStart().startsWith(suffix))
      return true;
    if (end === '') return false;
  }
  return false;
}

/** Scripts without spaces have no borders a program of this size could tell. */
function isInsideWord(text: string, at: number): boolean {
  return /^[^\P{L}\p{Lo}]{2}$/u.test(text.slice(at - 1, at + 1));
}

function firstWords(text: string, count: number): string {
  return new RegExp(`^(?:\\S+\\s*){0,${count}}`, 'u').exec(text)?.[0].trimEnd() ?? '';
}

function lastWords(text: string, count: number): string {
  const words = text.split(/(?<=\s)/u);
  return count === 0 ? '' : words.slice(-count).join('');
}

function folded(entries: readonly Said[]): string[] {
  return entries.map(({ text }) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}
