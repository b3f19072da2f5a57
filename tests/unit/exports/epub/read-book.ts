import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a page of a book: an XML parser’s view, so that what is not well-formed is no page. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** The pages of a book by name, read as XML. */
export function pagesOf(book: Uint8Array): ReadonlyMap<string, Element> {
  const pages = new Map<string, Element>();
  for (const [name, bytes] of Object.entries(unzipSync(book))) {
    if (!/\.(?:xhtml|opf|xml)$/u.test(name)) continue;
    pages.set(name.replace('EPUB/', ''), readXml(strFromU8(bytes)));
  }
  return pages;
}

/** The pages in the order in which they are read. */
export function spineOf(pages: ReadonlyMap<string, Element>): Element[] {
  const opf = pages.get('package.opf');
  if (!opf) throw new Error('The book has no package document.');
  const items = new Map(
    all(opf, ({ name }) => name === 'item').map(({ attributes }) => [
      attributes['id'],
      attributes['href'],
    ]),
  );
  return all(opf, ({ name }) => name === 'itemref').flatMap(({ attributes }) => {
    return pages.get(items.get(attributes['idref']) ?? '') ?? [];
  });
}

export function all(from: Element, test: (element: Element) => boolean): Element[] {
  const below = from.children.flatMap((child) =>
    typeof child === 'string' ? [] : all(child, test),
  );
  return test(from) ? [from, ...below] : below;
}

export function textOf({ name, children }: Element): string {
  if (name === 'br') return '\n';
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

export function hasType(type: string): (element: Element) => boolean {
  return ({ attributes }) => attributes['epub:type'] === type;
}

function readXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => void open.at(-1)?.children.push(words));
  parser.write(text).close();
  return root;
}
