import type { Group } from '../../search/answer.ts';
import { search } from '../../words/in-browser.ts';
import { element } from './element.ts';
import { showHit } from './show-hit.ts';

export interface GroupOptions {
  /** So many hits at first. */
  readonly hits: number;
  /** Characters of a passage. */
  readonly longest: number;
  /** Whether more can be had here. */
  readonly goesOn: boolean;
  /** Where all hits of an interview are; null where there is no other interview. */
  readonly allOf: ((slug: string) => string) | null;
}

/** Shows the hits that are here already in place; where there are still more, leads to them. */
export function moreHits(
  group: Group,
  list: HTMLElement,
  { hits: shown, longest, allOf }: GroupOptions,
): HTMLElement | null {
  const rest = group.hits.slice(shown);
  if (rest.length === 0) return beyond(group, allOf);
  const words = search.moreHere(rest.length);
  const button = element('button', { type: 'button', class: 'text-button more' }, words);
  button.addEventListener('click', () => {
    const items = rest.map((hit) => showHit(hit, group, longest));
    list.append(...items);
    items[0]?.querySelector<HTMLElement>('[data-result]')?.focus({ preventScroll: true });
    const after = beyond(group, allOf);
    if (after) button.replaceWith(after);
    else button.remove();
  });
  return button;
}

function beyond(
  { hits, paragraphs, slug }: Group,
  allOf: GroupOptions['allOf'],
): HTMLElement | null {
  if (paragraphs <= hits.length) return null;
  if (allOf === null) {
    const words = search.best(hits.length);
    return element('p', { class: 'more' }, words);
  }
  const words = search.allHere(paragraphs);
  return element('a', { href: allOf(slug), class: 'more', 'data-narrows': '' }, words);
}
