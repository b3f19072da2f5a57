import type { Paragraph } from '../../types.ts';
import { speaksOfSelf, speaksTo } from '../address.ts';
import type { Finder, Found } from './scene.ts';

/**
 * Sheets of a film's particulars amid the conversation: `Directed by: Mara Voss. Length: 82 minutes.`
 * Nobody speaks so. A heading above one is its title, and goes with it.
 */
export const sheets: Finder = ({ left, first, last, reader, beside, isFree }) => {
  if (first === -1) return [];
  return left.slice(first, last).flatMap((paragraph): Found[] => {
    if (!isSheet(paragraph) || !isFree(paragraph)) return [];
    const above = beside(paragraph, -1);
    const isTitled = above?.style === 'heading' && !reader.opens(above);
    return [...(isTitled ? [above] : []), paragraph].map((one) => ({
      paragraph: one,
      as: { kind: 'credit' },
      doubt: one === paragraph ? reason : null,
    }));
  });
};

/** Two particulars or more and no other word, a number in one of them, and no person who speaks. */
function isSheet({ text, style }: Paragraph): boolean {
  if (style === 'caption' || style === 'heading' || text.length > 400) return false;
  if (!/\d/u.test(text) || speaksOfSelf(text) || speaksTo(text)) return false;
  const items = text.split(/(?<=[\p{L}\p{N}])\s*[.;|·•]\s*(?=\p{Lu}|$)/u).filter(Boolean);
  return items.length >= 2 && items.every((item) => particular.test(item));
}

/** `Length: 82 minutes`: a key of a few words, and a value that is no sentence. */
const particular = /^\p{Lu}[\p{L}\p{M}’' ]{1,30}\s?[:：]\s?[^\s:：?!][^:：?!“”"«»]{0,80}$/u;

const reason =
  'It reads as a sheet of particulars and not as words of the conversation; taken as a credit';
