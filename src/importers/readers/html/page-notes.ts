import type { Element, ParentNode } from 'domhandler';
import { elementsIn, namesOf, wordsIn } from './elements.ts';

/** The footnotes of a page: links that are marks, and the elements that hold the words of notes. */
export interface PageNotes {
  /** What the mark refers to, as `SourceNote.note`; the marks are the links themselves. */
  readonly marks: ReadonlyMap<Element, string>;
  readonly bodies: ReadonlyMap<Element, string>;
}

/**
 * Finds the footnotes of a page: a short link such as “1” or “*” to an element further down, in
 * superscript or named as a mark. Word, WordPress, Pandoc and Wikipedia all write them so.
 *
 * @param parts of the page in which marks may stand
 */
export function findNotes(page: ParentNode, parts: readonly ParentNode[]): PageNotes {
  const elements = elementsIn(page);
  const order = new Map(elements.map((element, index) => [element, index]));
  const targets = new Map<string, Element>();
  for (const element of elements) {
    const { id, name } = element.attribs;
    for (const one of [id, element.name === 'a' ? name : undefined]) {
      if (one !== undefined && !targets.has(one)) targets.set(one, element);
    }
  }
  const found: { mark: Element; body: Element; note: string }[] = [];
  for (const mark of parts.flatMap(elementsIn)) {
    const note = isMark(mark) ? (mark.attribs['href'] ?? '').slice(1) : '';
    const target = targets.get(note) ?? targets.get(decode(note));
    const body = target && bodyOf(target);
    if (!target || !body || isWithin(mark, body)) continue;
    if ((order.get(target) ?? 0) > (order.get(mark) ?? 0)) found.push({ mark, body, note });
  }
  // Several notes in one paragraph cannot be told apart: then they stay what they are.
  const names = Map.groupBy(found, ({ body }) => body);
  const single = found.filter(
    ({ body }) => new Set(names.get(body)?.map(({ note }) => note)).size === 1,
  );
  return {
    marks: new Map(single.map(({ mark, note }) => [mark, note])),
    bodies: new Map(single.map(({ body, note }) => [body, note])),
  };
}

/** Whether a link leads back from a note to its mark: an arrow, or the mark once more. */
export function isWayBack(link: Element): boolean {
  const href = link.attribs['href'] ?? '';
  const words = wordsIn(link);
  return link.name === 'a' && href.startsWith('#') && (shortMark.test(words) || arrow.test(words));
}

const shortMark = /^[([]?(?:\d{1,4}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,4})[)\]]?\.?$/iu;
const arrow = /^[\p{P}\p{S}\s\ufe0e\ufe0f]{0,8}$/u;

function isMark(element: Element): boolean {
  const { name, attribs } = element;
  const href = attribs['href'] ?? '';
  if (name !== 'a' || href.length < 2 || !href.startsWith('#')) return false;
  if (!shortMark.test(wordsIn(element))) return false;
  const isRaised =
    parentOf(element)?.name === 'sup' || elementsIn(element).some((one) => one.name === 'sup');
  const saysSo = `${attribs['role'] ?? ''} ${attribs['epub:type'] ?? ''}`.includes('noteref');
  const isNamed = namesOf(element).some((one) => /foot-?note|note-?ref|_ftnref|^fn/u.test(one));
  const leadsToNote = /^#_?(?:ftn|fn|edn|cmnt|cite_note|footnote|note)/iu.test(href);
  return isRaised || saysSo || isNamed || leadsToNote;
}

/** The paragraph or list item that a target stands in, or is. */
function bodyOf(target: Element): Element | null {
  for (let element: Element | null = target; element; element = parentOf(element)) {
    if (['p', 'li', 'dd', 'div', 'aside', 'td'].includes(element.name)) return element;
    if (/^(?:body|section|article|main|ol|ul|table|h[1-6])$/u.test(element.name)) return null;
  }
  return null;
}

function parentOf({ parent }: Element): Element | null {
  return parent && 'name' in parent ? parent : null;
}

function isWithin(inner: Element, outer: Element): boolean {
  for (let element: Element | null = inner; element; element = parentOf(element)) {
    if (element === outer) return true;
  }
  return false;
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
