import type { Interview } from '../../interview/index.ts';
import type { SearchShards } from '../../site-config.ts';
import { primaryLanguage } from './word-counts.ts';

/** How an index is cut into files: by the size of the whole site, so that all shards agree. */
export interface IndexPlan {
  /** Words in a file of texts, about. */
  readonly textWords: number;
  /** Places of words in a file of Pagefind’s, about. */
  readonly chunk: number;
}

/**
 * Small sites get small files, so that little is loaded that is not shown; large ones few, for
 * hosts that count them.
 */
export function planIndex(interviews: readonly Interview[]): IndexPlan {
  const words = interviews.reduce((sum, interview) => sum + interview.words, 0);
  const files = Math.max(1.2 * interviews.length, 600);
  return {
    textWords: Math.max(400, Math.round(words / files)),
    // Pagefind counts the interviews a word stands in as well: some 700 files at most.
    chunk: Math.max(2_500, Math.ceil(words / 350)),
  };
}

/** A part of the index that can be made without the others. */
export interface Shard {
  /** Its folder: `all`, or `en-1990s`. */
  readonly name: string;
  readonly interviews: readonly Interview[];
}

/** Where each interview belongs; no shards for no interviews, of which Pagefind can make nothing. */
export function shardsOf(interviews: readonly Interview[], setting: SearchShards): Shard[] {
  if (interviews.length === 0) return [];
  if (setting === 'one') return [{ name: 'all', interviews }];
  const shards = Map.groupBy(
    interviews,
    ({ language, date }) => `${primaryLanguage(language)}-${date.slice(0, 3)}0s`,
  );
  return Array.from(shards, ([name, interviews]) => ({ name, interviews })).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}
