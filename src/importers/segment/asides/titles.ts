import { plainName } from '../../cast/names.ts';
import type { Finder } from './scene.ts';

/** The title, where it stands once more above the text that it is known to be the title of. */
export const titles: Finder = ({ left, first, titles: known }) => {
  const plain = new Set(known.map(plainName).filter(Boolean));
  const top = left.slice(0, Math.min(first === -1 ? left.length : first, 4));
  return top
    .filter(
      ({ text, style }) => style !== 'caption' && text.length < 300 && plain.has(plainName(text)),
    )
    .map((paragraph) => ({
      paragraph,
      as: { kind: 'omitted', reason: 'Stands as the title' },
      doubt: null,
    }));
};
