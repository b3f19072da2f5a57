import type { Library } from './types.ts';

/**
 * The library of this process. The content is read in Astro's integration, long before pages are
 * bundled; both halves are separate instances of this module, so the library is handed over through
 * a property of the process that only this file knows.
 */
const holder = globalThis as Record<symbol, unknown>;
const key = Symbol.for('two-shot.library');

export function setLibrary(library: Library): void {
  holder[key] = library;
}

/** The library, or null where no content has been read yet. */
export function libraryIfRead(): Library | null {
  return (holder[key] as Library | undefined) ?? null;
}

/** @throws Error where no content has been read, which only a wrong configuration brings about */
export function getLibrary(): Library {
  const library = libraryIfRead();
  if (!library)
    throw new Error(
      'No content was read: is src/build/content-integration.ts in astro.config.mjs?',
    );
  return library;
}
