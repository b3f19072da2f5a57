import type { Citable } from './types.ts';

/**
 * The title of what is cited: that of the source where the words are the source’s, and this site’s own
 * where the text is its own.
 */
export function workTitle({ edition, title, source }: Citable): string {
  return edition === 'digest' ? title : (source.title ?? title);
}
