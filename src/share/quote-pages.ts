import {
  firstPassageOf,
  type Interview,
  type Passage,
  type PullQuote,
} from '../interview/index.ts';
import { flow, type Placed } from '../library/index.ts';
import type { QuotePages, RetiredPlace } from '../permalinks/types.ts';

/** A page about one place of an interview, at `/interviews/<slug>/<id>/`. */
export type QuotePage = StandingPage | RetiredPage;

/** Of a passage that stands in the text. */
export interface StandingPage {
  readonly kind: 'standing';
  /** The passage's id, or one it had before. */
  readonly id: string;
  readonly placed: Placed<Passage>;
  /** The first pull-quote that begins in it. */
  readonly quote: PullQuote | null;
}

/** Of what stood there once. */
export interface RetiredPage {
  readonly kind: 'retired';
  readonly id: string;
  readonly place: RetiredPlace;
}

/**
 * The quote pages of an interview: those of its passages as the setting says, and, whatever it says,
 * those that were ever published, those under every id that a passage had before, and of every place
 * that is gone.
 */
export function quotePagesOf(interview: Interview, setting: QuotePages): QuotePage[] {
  const placed = Array.from(flow(interview));
  const quotes = new Map<string | null, PullQuote>();
  for (const { block } of placed) {
    if (block.kind !== 'pull-quote') continue;
    const first = firstPassageOf(block);
    if (!quotes.has(first)) quotes.set(first, block);
  }
  const pages = new Map<string, QuotePage>();
  const add = (page: QuotePage): void => {
    if (!pages.has(page.id)) pages.set(page.id, page);
  };
  const standing = placed.filter(isPassage).map((one) => {
    const quote = quotes.get(one.block.id) ?? null;
    const hadOne = interview.permalinks.quotePages.has(one.block.id);
    return { placed: one, quote, shown: setting === 'all' || quote !== null || hadOne };
  });
  for (const { shown, ...page } of standing) {
    if (shown) add({ kind: 'standing', id: page.placed.block.id, ...page });
  }
  for (const { placed, quote } of standing) {
    for (const id of placed.block.aliases) add({ kind: 'standing', id, placed, quote });
  }
  for (const place of interview.permalinks.retired) add({ kind: 'retired', id: place.id, place });
  return Array.from(pages.values());
}

function isPassage(placed: Placed): placed is Placed<Passage> {
  return placed.block.kind === 'passage';
}
