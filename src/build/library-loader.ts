import type { Loader } from 'astro/loaders';
import { getLibrary } from '../library/current.ts';

/**
 * Fills a collection from the library, which has read and validated the files already: with
 * positions, all mistakes together, and from a cache of its own.
 */
export function libraryLoader(collection: 'interviews' | 'films' | 'people'): Loader {
  return {
    name: `two-shot-${collection}`,
    load: ({ store, ...context }) => {
      store.clear();
      for (const { slug, data } of entriesOf(collection)) {
        store.set({ id: slug, data, digest: context.generateDigest(data) });
      }
      return Promise.resolve();
    },
  };
}

function* entriesOf(
  collection: 'interviews' | 'films' | 'people',
): Generator<{ slug: string; data: Record<string, unknown> }> {
  const library = getLibrary();
  if (collection === 'interviews') {
    for (const [slug, data] of library.frontMatter) yield { slug, data };
  } else {
    for (const { slug, ...data } of library[collection]) yield { slug, data };
  }
}
