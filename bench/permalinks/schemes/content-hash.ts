import type { Said } from '../text.ts';
import { fromFirstToLast } from './scheme.ts';

/** `#9f86d081`: a hash of the words. The words themselves serve, for no two hashes collide here. */
export const contentHash = fromFirstToLast('content hash', (first, last) => {
  const places = new Map<string, number>();
  last.forEach((entry, index) => {
    const words = hashed(entry);
    // Of passages with the same words, the address leads to the first, as in any page.
    if (!places.has(words)) places.set(words, index);
  });
  return (entry) => places.get(hashed(first[entry])) ?? null;
});

function hashed(entry: Said | undefined): string {
  return (entry?.text ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
}
