import { SaxesParser } from 'saxes';
import { Refusal } from '../../refusal.ts';
import { damaged } from './open-package.ts';

/** An element without its namespace: Word’s own names are all that is asked for. */
export interface Xml {
  readonly name: string;
  /** By their names without prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/** Tables in tables and boxes in boxes; Word itself makes none deeper than some dozens of elements. */
const depthLimit = 400;

/**
 * Reads XML element by element, so that a long file is never in memory as a whole tree.
 *
 * @param depth of the elements that are handed over: 1 for the children of the root
 * @throws Refusal where it is no XML, or nested deeper than any document is
 */
export function readXml(xml: string, depth: number, take: (element: Xml) => void): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: Mutable[] = [];
  let level = 0;
  parser.on('opentag', ({ local, attributes }) => {
    if (level - depth > depthLimit) throw new Refusal('nests its elements deeper than can be read');
    if (level++ < depth) return;
    const named = Object.values(attributes).map((one) => [one.local, one.value] as const);
    const element = { name: local, attributes: Object.fromEntries(named), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    if (level-- <= depth) return;
    const element = open.pop();
    if (element && open.length === 0) take(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  parser.on('error', (error) => {
    throw new Refusal(damaged, { cause: error });
  });
  parser.write(xml).close();
}

interface Mutable {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Xml | string)[];
}

/** The children of an element that are elements. */
export function elementsOf({ children }: Xml): Xml[] {
  return children.filter((child) => typeof child !== 'string');
}

export function childOf(element: Xml | undefined, name: string): Xml | undefined {
  return element && elementsOf(element).find((child) => child.name === name);
}

/** The attribute `w:val`. */
export function valueOf(element: Xml | undefined): string | null {
  return element?.attributes['val'] ?? null;
}

/** All text in an element. */
export function textOf({ children }: Xml): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
