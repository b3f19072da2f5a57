import { addresses } from '../../library/addresses.ts';
import { href } from '../../views/href.ts';
import { element } from './element.ts';
import { ways } from './ways-to-ask.ts';

/** How to ask for more than words, and where to look without asking. */
export function hints(): HTMLElement {
  const rows = ways.flatMap(({ example, words }) => [
    element('dt', {}, element('code', {}, example)),
    element('dd', {}, words),
  ]);
  const index = element('a', { href: href(addresses.index) }, 'index');
  return element(
    'div',
    { class: 'hints' },
    element('h2', {}, 'Ways to ask'),
    element('dl', {}, ...rows),
    element('p', {}, 'Or look through the ', index, ' of films, people and topics.'),
  );
}
