import type { Group } from '../../search/answer.ts';
import { dotted } from '../../views/dotted.ts';
import { href } from '../../views/href.ts';
import { readDate } from '../../views/read-date.ts';
import { asking, direction as reading, search } from '../../words/in-browser.ts';
import { element } from './element.ts';
import { moreHits, type GroupOptions } from './more-hits.ts';
import { showHeading, showHit } from './show-hit.ts';

/** The hits of an interview under its title. */
export function showGroup(group: Group, options: GroupOptions): HTMLElement {
  const { title, language, direction, address } = group;
  const name = element('a', { href: href(address), lang: language }, title);
  const list = element('ol', { class: 'hits' });
  list.append(
    ...group.hits.slice(0, options.hits).map((hit) => showHit(hit, group, options.longest)),
  );
  const section = element(
    'section',
    { class: 'found-group', dir: direction },
    element('header', {}, element('h2', {}, name), facts(group)),
    headingsOf(group),
    list,
  );
  const more = options.goesOn ? moreHits(group, list, options) : null;
  if (more) section.append(more);
  return section;
}

function facts({ film, date, publication, paragraphs }: Group): HTMLElement {
  const year = film?.year ?? null;
  const title = film && element('cite', {}, element('bdi', {}, film.title));
  const known = dotted<string | Node>(
    title && element('span', {}, title, year === null ? '' : ` (${year})`),
    publication !== '' && element('bdi', {}, publication),
    element('time', { datetime: date }, readDate(date)),
    paragraphs > 0 && asking.passages(paragraphs),
  );
  return element('p', { class: 'facts', dir: reading }, ...known);
}

function headingsOf(group: Group): HTMLElement | null {
  if (group.headings.length === 0) return null;
  const label = search.headings(group.headings.length);
  return element(
    'div',
    { class: 'found-headings' },
    element('p', {}, label),
    element('ul', {}, ...group.headings.map((heading) => showHeading(heading, group))),
  );
}
