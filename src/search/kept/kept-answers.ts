import type { Answerer } from '../answerer.ts';
import type { KeptAnswerer } from '../else-kept.ts';
import type { FetchedReader } from '../read/fetched-reader.ts';
import { KeptLibrary } from './kept-library.ts';

/**
 * Answers from the interviews on this device, as they are at each question.
 *
 * @param site its address with a slash at the end
 * @param answererOf answers from an index
 * @returns what opens them; null where nothing is kept
 */
export function keptAnswers(
  site: string,
  storage: CacheStorage,
  answererOf: (open: () => FetchedReader) => Answerer,
): () => Promise<KeptAnswerer | null> {
  const library = new KeptLibrary(site, storage);
  let opened: FetchedReader | null = null;
  let answering: KeptAnswerer | null = null;
  return async () => {
    const search = await library.search();
    if (search && search.reader !== opened) {
      const { reader, interviews } = search;
      opened = reader;
      answering = { ...answererOf(() => reader), interviews };
    }
    return search && answering;
  };
}
