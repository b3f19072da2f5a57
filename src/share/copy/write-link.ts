import { writeLinkDay } from './link-day.ts';

/** What a link leads to. */
export interface LinkTarget {
  /** Address of the interview's page, without `?` and `#`. */
  readonly page: string;
  /** Of the passage or heading. */
  readonly id: string;
  /** A text directive (`text=…`) that lights words; null for the whole passage. */
  readonly words?: string | null;
  /** ISO day the link is made, for links that are to say later whether the words were changed. */
  readonly made?: string | null;
}

/**
 * Writes the address of a passage, or of words in it:
 * `https://example.org/interviews/her/?v=1xx#it-began:~:text=once`.
 */
export function writeLink({ page, id, words = null, made = null }: LinkTarget): string {
  const query = made === null ? '' : `?v=${writeLinkDay(made)}`;
  const directive = words === null ? '' : `:~:${words}`;
  return `${page}${query}#${encodeURIComponent(id)}${directive}`;
}
