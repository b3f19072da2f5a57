import { element } from '../../browser/search/element.ts';
import { keptSearch } from '../../words/in-browser.ts';

/**
 * Says above results that only what is on the device was searched, and what is nowhere in it.
 *
 * @param head what stands above results
 * @param interviews how many were searched
 * @param missing words that are in none of them
 */
export function sayKept(head: HTMLElement, interviews: number, missing: readonly string[]): string {
  const said = [keptSearch.only(interviews)];
  if (missing.length > 0) said.push(keptSearch.missing(missing, interviews));
  const words = said.join(' ');
  head.prepend(element('p', { class: 'notices' }, words));
  return words;
}
