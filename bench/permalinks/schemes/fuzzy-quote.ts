import { closest, type Match } from './approximate.ts';
import { entryAt, type Page, pageOf } from './page.ts';
import { fromFirstToLast } from './scheme.ts';

/**
 * A quote with 32 characters of context before and behind and its position, as a W3C Web Annotation
 * has them, found the way the documentation of Hypothesis describes its client: where the words
 * stand as they are, else wherever they differ least, if by no more than half; of several places
 * the one whose words (weight 50), context (20 each side) and position (2) fit best.
 */
export const fuzzyQuote = fromFirstToLast('fuzzy quote', (first, last) => {
  const before = pageOf(first.map(({ text }) => text));
  const after = pageOf(last.map(({ text }) => text));
  return (entry) => {
    const quote = quoteOf(before, entry);
    const matches = places(after.text, quote.exact);
    let best: { match: Match; score: number } | null = null;
    for (const match of matches) {
      const score = scoreOf(after.text, match, quote);
      if (score > (best?.score ?? 0)) best = { match, score };
    }
    return best && entryAt(after, Math.floor((best.match.start + best.match.end) / 2));
  };
});

const context = 32;

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position: number;
}

function quoteOf({ entries, starts, text }: Page, entry: number): Quote {
  const exact = entries[entry] ?? '';
  const position = starts[entry] ?? 0;
  const end = position + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, position - context), position),
    suffix: text.slice(end, end + context),
    position,
  };
}

function places(text: string, exact: string): Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1))
    matches.push({ start: at, end: at + exact.length, errors: 0 });
  return matches.length > 0 ? matches : closest(text, exact, Math.min(256, exact.length / 2));
}

function scoreOf(text: string, match: Match, quote: Quote): number {
  const { exact, prefix, suffix, position } = quote;
  const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
  const behind = text.slice(match.end, match.end + suffix.length);
  const near = 1 - Math.abs(match.start - position) / text.length;
  const words = 50 * (1 - match.errors / exact.length);
  return words + 20 * likeness(before, prefix) + 20 * likeness(behind, suffix) + 2 * near;
}

/** 1: the words stand in the text; 0: no character of them. */
function likeness(text: string, sought: string): number {
  if (sought === '') return 1;
  if (text.includes(sought)) return 1;
  const errors = closest(text, sought, sought.length)[0]?.errors ?? sought.length;
  return 1 - errors / sought.length;
}
