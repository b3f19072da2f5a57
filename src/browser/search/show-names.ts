import type { Name } from '../../search/format.ts';
import { dotted } from '../../views/dotted.ts';
import { href } from '../../views/href.ts';
import { readDate } from '../../views/read-date.ts';
import { asking, search } from '../../words/in-browser.ts';
import { element } from './element.ts';

/** Films, people, topics and interviews found by name, apart from quotes. */
export function showNames(names: readonly Name[]): HTMLElement {
  return element(
    'ul',
    { class: 'found-names', 'aria-label': search.byName },
    ...names.map(showName),
  );
}

function showName({ kind, name, detail, address, mentions, direction }: Name): HTMLElement {
  const shown = element(kind === 'film' ? 'cite' : 'span', { dir: direction }, name);
  // An interview’s date is read like any other.
  const known = kind === 'interview' ? readDate(detail) : detail;
  const facts = dotted(asking.kinds[kind], known, mentions > 0 && asking.passages(mentions));
  return element(
    'li',
    {},
    element(
      'a',
      { href: href(address), 'data-result': '' },
      shown,
      ' ',
      element('span', { class: 'facts' }, facts.join('')),
    ),
  );
}
