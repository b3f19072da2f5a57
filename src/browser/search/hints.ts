import { addresses } from '../../library/addresses.ts';
import { href } from '../../views/href.ts';
import { asking } from '../../words/in-browser.ts';
import { element } from './element.ts';

/** How to ask for more than words, and where to look without asking. */
export function hints(): HTMLElement {
  const rows = asking.examples.flatMap(({ example, words }) => [
    element('dt', {}, element('code', {}, example)),
    element('dd', {}, words),
  ]);
  const index = (words: string) => element('a', { href: href(addresses.index) }, words);
  return element(
    'div',
    { class: 'hints' },
    element('h2', {}, asking.ways),
    element('dl', {}, ...rows),
    element('p', {}, ...asking.lookThrough(index)),
  );
}
