import { selectAll } from 'css-select';
import { type Document, type Element, isTag } from 'domhandler';
import { Refusal } from '../../refusal.ts';
import { elementsIn } from './elements.ts';
import type { Weights } from './weights.ts';

/**
 * The part of a page that is the interview: what the editor selected; otherwise the element that
 * says it is the text, where it holds most of it; otherwise the smallest that leaves no prose behind.
 *
 * Programs that extract articles drop the paragraph under the headline when it stands apart from the
 * rest; here what is left behind may be headlines, links and furniture, and no paragraph.
 *
 * @param select a CSS selector, or null
 * @returns one or more, none within another, in the order of the page
 * @throws Refusal where the selector is none, or finds nothing
 */
export function choosePart(page: Document, select: string | null, weights: Weights): Element[] {
  if (select !== null) return selected(page, select);
  const elements = elementsIn(page);
  const body = elements.find(({ name }) => name === 'body');
  if (!body) return [];
  const all = weights.prose(body);
  for (const saysSo of [isArticle, isMain, isArticleBody]) {
    const best = heaviest(elements.filter(saysSo), weights);
    if (best && weights.prose(best) > all * 0.6) return [best];
  }
  return [smallestWhole(body, weights)];
}

function selected(page: Document, select: string): Element[] {
  let found: Element[];
  try {
    found = selectAll(select, page.children).filter((node) => isTag(node));
  } catch {
    throw new Refusal(`cannot be read so: --select ${select} is no CSS selector`);
  }
  if (found.length === 0) throw new Refusal(`has nothing that --select ${select} finds`);
  const all = new Set<unknown>(found);
  return found.filter((element) => {
    for (let { parent } = element; parent; parent = parent.parent) {
      if (all.has(parent)) return false;
    }
    return true;
  });
}

const isArticle = ({ name }: Element): boolean => name === 'article';
const isMain = ({ name, attribs }: Element): boolean =>
  name === 'main' || attribs['role'] === 'main';
const isArticleBody = ({ attribs }: Element): boolean => attribs['itemprop'] === 'articleBody';

function heaviest(elements: readonly Element[], weights: Weights): Element | null {
  return elements.reduce<Element | null>(
    (best, one) => (best && weights.all(best) >= weights.all(one) ? best : one),
    null,
  );
}

/** A by-line has less, a paragraph more. */
const letters = 60;

function smallestWhole(body: Element, weights: Weights): Element {
  let part = body;
  for (;;) {
    const inside = heaviest(part.children.filter(isTag), weights);
    if (!inside || !containers.has(inside.name)) return part;
    const left = weights.prose(part) - weights.prose(inside);
    const others = part.children.filter(isTag).filter((child) => child !== inside);
    const hasParagraph = others.some((child) => weights.prose(child) > letters);
    if (hasParagraph || left > weights.all(inside) * 0.2) return part;
    part = inside;
  }
}

const containers: ReadonlySet<string> = new Set(
  'article center div main section table tbody td tr'.split(' '),
);
