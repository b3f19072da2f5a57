import { readQuoteItems, type QuoteItem } from './quote-items.ts';
import { withOuterPunctuation } from './quote-punctuation.ts';
import { QuoteSearch, type QuoteMatch } from './quote-search.ts';
import type { Passage, PullQuotePart } from './types.ts';
import { words, type Word } from './words.ts';

/** What a quote has to know of a passage. */
type QuotedFrom = Pick<Passage, 'id' | 'text'>;

/** Cuts and insertions of one quote. It keeps a hostile file from taking long. */
const marksAtMost = 20;

/**
 * Finds the words of a pull-quote in the passages of its interview.
 *
 * Words have to be the same and in order; quotation marks, white space, case and the punctuation
 * between words may differ, for what is shown is the passage's own text. `[…]` or `…` stands for
 * words left out, within a passage or up to a later one; `[word]` for words put in, or put in place
 * of up to five. Where the words stand several times, the passage nearest to `near` is meant, the
 * earlier of two equally near.
 *
 * @param near index in `passages` of the passage the quote stands behind; -1: before the first
 * @returns the parts to show, or null where the words are not found
 */
export function findQuote(
  quote: string,
  passages: readonly QuotedFrom[],
  near: number,
): readonly PullQuotePart[] | null {
  const items = withoutOuterCuts(readQuoteItems(quote));
  if (items.length === 0) return null;
  if (items.filter((item) => item.type !== 'words').length > marksAtMost) return null;
  const passageWords = passages.map(wordsOf);
  const nearestFirst = passages
    .map((_, index) => index)
    .toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b);
  // Brackets that the passage has too are no insertion.
  for (const insertions of items.some(isInsertion) ? [false, true] : [false]) {
    const search = new QuoteSearch(items, passageWords, insertions);
    for (const index of nearestFirst) {
      const match = search.beginningIn(index);
      if (match) return partsOf(match, quote, passages);
    }
  }
  return null;
}

function isInsertion(item: QuoteItem): boolean {
  return item.type === 'insertion';
}

/** Several quotes are looked up in the same passages. */
const known = new WeakMap<QuotedFrom, readonly Word[]>();

function wordsOf(passage: QuotedFrom): readonly Word[] {
  const found = known.get(passage) ?? words(passage.text);
  known.set(passage, found);
  return found;
}

/** What is left out before or after the quote needs no mark. */
function withoutOuterCuts(items: readonly QuoteItem[]): readonly QuoteItem[] {
  const isKept = (item: QuoteItem): boolean => item.type !== 'cut';
  return items.slice(Math.max(0, items.findIndex(isKept)), items.findLastIndex(isKept) + 1);
}

function partsOf(
  match: QuoteMatch,
  quote: string,
  passages: readonly QuotedFrom[],
): readonly PullQuotePart[] {
  const parts: PullQuotePart[] = [];
  const textById = new Map<string, string>();
  let previous: QuoteMatch[number] | undefined;
  for (const part of match) {
    const last = parts.at(-1);
    const passage = part.type === 'words' ? passages[part.passage] : undefined;
    if (part.type !== 'words') parts.push(part);
    else if (passage) {
      textById.set(passage.id, passage.text);
      const { start } = part.from;
      const { end } = part.to;
      // A cut that leaves nothing out joins the words before it with those behind it.
      const joins = previous?.type === 'words' && last?.type === 'words';
      if (joins) parts[parts.length - 1] = { ...last, end };
      else parts.push({ type: 'words', passage: passage.id, start, end });
    }
    previous = part;
  }
  return withOuterPunctuation(quote, parts, (id) => textById.get(id) ?? '');
}
