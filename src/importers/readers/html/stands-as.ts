import type { Element } from 'domhandler';
import type { About } from '../../types.ts';
import { namesOf, wordsIn } from './elements.ts';
import { nameInByLine } from '../rich-text/by-line.ts';
import { sameWords } from '../rich-text/same-words.ts';
import type { Weights } from './weights.ts';

/**
 * Says of an element whether all it holds stands in the front matter: the headline, or the author’s
 * name in a by-line.
 *
 * @returns the reason why it is left out, or null
 */
export function standsAs(
  { title, author }: About,
  weights: Weights,
): (element: Element) => string | null {
  return (element) => {
    const size = weights.all(element);
    if (size === 0 || size > 400) return null;
    if (title !== undefined && /^h[1-2]$/u.test(element.name)) {
      if (sameWords(wordsIn(element), title)) return 'Stands as the title';
    }
    if (author === undefined || !isByLine(element)) return null;
    const words = wordsIn(element).replace(/\n/gu, ' ');
    return sameWords(nameInByLine(words) ?? words, author) ? 'Stands as the author' : null;
  };
}

/** Named as one. The name alone could as well be the label of a turn. */
function isByLine(element: Element): boolean {
  const { name, attribs } = element;
  const said = [...namesOf(element), attribs['itemprop'] ?? '', attribs['rel'] ?? ''];
  return name === 'address' || said.some((one) => /by-?line|author/u.test(one));
}
