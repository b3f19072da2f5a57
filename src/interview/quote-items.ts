import { words } from './words.ts';

/** What a pull-quote is made of, in order. */
export type QuoteItem =
  /** Words that follow one another, folded; never empty. */
  | { readonly type: 'words'; readonly folded: readonly string[] }
  | { readonly type: 'cut' }
  /** `folded` is never empty: brackets without words are punctuation. */
  | { readonly type: 'insertion'; readonly text: string; readonly folded: readonly string[] };

const marks = /\[\s*(?:…|\.{3})\s*\]|…|\.{3,}|\[(?!\p{L}\]\p{L})([^[\]]+)\]/gu;

/**
 * Reads a pull-quote: `[…]`, `…` and `...` are cuts, `[word]` is an insertion, the rest are words.
 * A bracketed first letter, `[T]he`, is part of its word.
 */
export function readQuoteItems(quote: string): QuoteItem[] {
  const items: QuoteItem[] = [];
  let done = 0;
  const addWords = (text: string): void => {
    const folded = words(text).map((word) => word.folded);
    if (folded.length > 0) items.push({ type: 'words', folded });
  };
  for (const mark of quote.matchAll(marks)) {
    addWords(quote.slice(done, mark.index));
    const inserted = mark[1];
    if (inserted === undefined) items.push({ type: 'cut' });
    else {
      const folded = words(inserted).map((word) => word.folded);
      if (folded.length > 0) items.push({ type: 'insertion', text: mark[0], folded });
    }
    done = mark.index + mark[0].length;
  }
  addWords(quote.slice(done));
  return items;
}
