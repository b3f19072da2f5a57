import type { Group, Hit } from '../../search/answer.ts';
import { href } from '../../views/href.ts';
import { textDirection } from '../../views/text-direction.ts';
import { search } from '../../words/in-browser.ts';
import { cutPassage } from './cut-passage.ts';
import { element } from './element.ts';

/** Characters of what was asked, or answered, beside a hit: two lines. */
const twoLines = 180;

/** What a hit is where it is neither question nor answer. */
const kinds: Readonly<Record<Hit['kind'], string | null>> = {
  q: null,
  a: null,
  h: null,
  i: search.introduction,
  o: search.quotation,
  n: search.note,
  f: search.caption,
};

let numbered = 0;

/**
 * A hit as a list’s item: what was asked, and the passage as a link to it.
 *
 * @param longest characters of the passage that are shown
 */
export function showHit(hit: Hit, group: Group, longest: number): HTMLLIElement {
  const id = `_hit-${++numbered}`;
  const item = element('li', { class: `hit ${hit.kind === 'q' ? 'question' : 'answer'}` });
  const { context } = hit;
  const beside = context && showContext(context, group, id);
  const link = element('a', { href: href(hit.address), class: 'way', 'data-result': '' });
  if (beside) link.setAttribute('aria-describedby', id);
  const who = hit.speaker ?? kinds[hit.kind];
  if (who !== null) link.append(speakerOf(who), ' ');
  const passage = inLanguage(element('span', { class: 'words' }), hit.text, group);
  passage.append(...marked(hit.text, hit.lit, longest));
  link.append(passage);
  // A question stands before its answer, as they do in the interview.
  const parts = beside ? [link, beside] : [link];
  item.append(...(context?.kind === 'q' ? parts.toReversed() : parts));
  return item;
}

function showContext(
  { speaker, text }: NonNullable<Hit['context']>,
  group: Group,
  id: string,
): HTMLElement {
  const beside = inLanguage(element('p', { class: 'beside', id }), text, group);
  if (speaker !== null) beside.append(speakerOf(speaker), ' ');
  beside.append(...marked(text, [], twoLines));
  return beside;
}

/** A heading that has the words. */
export function showHeading(hit: Hit, group: Group): HTMLLIElement {
  const link = element('a', { href: href(hit.address), 'data-result': '' });
  inLanguage(link, hit.text, group).append(...marked(hit.text, hit.lit, twoLines));
  return element('li', {}, link);
}

/** A text with its words lit, long ones cut to them. */
function marked(text: string, lit: Hit['lit'], longest: number): (Node | string)[] {
  return cutPassage(text, lit, longest).map((piece) =>
    piece.lit ? element('mark', {}, piece.text) : piece.text,
  );
}

function speakerOf(name: string): HTMLElement {
  return element('bdi', { class: 'speaker' }, name);
}

function inLanguage<Made extends HTMLElement>(made: Made, text: string, group: Group): Made {
  made.lang = group.language;
  made.dir = textDirection(text, group.direction);
  return made;
}
