import MiniSearch from 'minisearch';
import type { Rival } from './rival.ts';

interface Stored {
  readonly id: number;
  readonly text: string;
}

/** Words that differ by a fifth of their letters count as the same; all words have to be there. */
export const minisearch: Rival = {
  name: 'MiniSearch',
  build(paragraphs) {
    const index = new MiniSearch<Stored>(options);
    index.addAll(paragraphs.map(({ text }, id) => ({ id, text })));
    return JSON.stringify(index);
  },
  load(built) {
    const index = MiniSearch.loadJSON<Stored>(built, options);
    return {
      search: (text, passes) =>
        index
          .search(text, {
            fuzzy: 0.2,
            combineWith: 'AND',
            ...(passes ? { filter: ({ id }: { id: unknown }) => passes(id as number) } : {}),
          })
          .map(({ id }) => id as number),
    };
  },
};

const options = { fields: ['text'] };
