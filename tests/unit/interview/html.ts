import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A character of a page and the elements it stands in, the outermost first. */
export interface Character {
  readonly character: string;
  readonly within: readonly Element[];
}

/** The words of HTML as a browser shows them: no marks of notes, and a line feed for each `<br>`. */
export function textOf(html: string): string {
  return charactersOf(html)
    .map(({ character }) => character)
    .join('');
}

/** The words code unit by code unit, marks of notes apart. */
export function charactersOf(html: string): Character[] {
  const found: Character[] = [];
  const visit = (node: Node, within: readonly Element[]): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      for (const character of node.value.split('')) found.push({ character, within });
    }
    if (!isElement(node)) {
      if ('childNodes' in node) for (const child of node.childNodes) visit(child, within);
      return;
    }
    if (node.tagName === 'sup') return;
    if (node.tagName === 'br') found.push({ character: '\n', within });
    for (const child of node.childNodes) visit(child, [...within, node]);
  };
  visit(parseFragment(html), []);
  return found;
}

/** What a browser makes of it, written again; the same, where tags were nested well. */
export function roundTrip(html: string): string {
  return serialize(parseFragment(html));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (isElement(node)) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parseFragment(html));
  return found;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}
