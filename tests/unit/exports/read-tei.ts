import { SaxesParser } from 'saxes';
import { globalAttributes, guidelines, pointers } from './tei-guidelines.ts';

/** An element of a document. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
}

/** @throws Error where the text is not well-formed XML in namespaces */
export function readXml(xml: string): Node {
  const parser = new SaxesParser({ xmlns: true });
  const root: Node = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes, uri }) => {
    if (uri !== 'http://www.tei-c.org/ns/1.0') throw new Error(`<${name}> is none of the TEI’s.`);
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const node: Node = { name, attributes: Object.fromEntries(values), children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.children.push(text));
  parser.write(xml).close();
  const [document] = root.children.filter((child) => typeof child !== 'string');
  if (!document) throw new Error('There is nothing in it.');
  return document;
}

/** The element itself and all in it, in order. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* nodesIn(child);
}

/** The words of an element; `<lb/>` is a line feed. */
export function wordsOf(node: Node): string {
  if (node.name === 'lb') return '\n';
  return node.children
    .map((child) => (typeof child === 'string' ? child : wordsOf(child)))
    .join('');
}

/** What the guidelines do not allow, a line each. */
export function faultsOf(document: Node): string[] {
  const all = Array.from(nodesIn(document));
  const ids = all.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...twice.map((id) => `The id ${id} is there twice.`),
    ...all.flatMap((node) => [...faultsOfElement(node), ...faultsOfPointers(node, new Set(ids))]),
  ];
}

function faultsOfElement({ name, attributes, children }: Node): string[] {
  const rule = guidelines[name];
  if (!rule) return [`<${name}> is not known.`];
  const { attributes: own = [], holds = [], needs = [], words } = rule;
  const elements = children.filter((child) => typeof child !== 'string');
  const names = elements.map((child) => child.name);
  const inOrder = needs.map((need) => names.indexOf(need));
  return [
    ...Object.keys(attributes)
      .filter((one) => one !== 'xmlns' && !own.includes(one) && !globalAttributes.includes(one))
      .map((one) => `<${name}> has no @${one}.`),
    ...names
      .filter((child) => !holds.includes(child) && !needs.includes(child))
      .map((child) => `<${name}> may not hold <${child}>.`),
    ...needs.filter((need) => !names.includes(need)).map((need) => `<${name}> has no <${need}>.`),
    ...(inOrder.some((at, index) => at < (inOrder[index - 1] ?? 0))
      ? [`<${name}> holds ${names.join(', ')} in this order.`]
      : []),
    ...(!words && children.some((child) => typeof child === 'string' && child.trim() !== '')
      ? [`<${name}> may hold no words.`]
      : []),
  ];
}

function faultsOfPointers({ name, attributes }: Node, ids: ReadonlySet<string>): string[] {
  return pointers.flatMap((attribute) =>
    (attributes[attribute] ?? '')
      .split(' ')
      .filter((pointer) => pointer !== '')
      .filter((to) => (to.startsWith('#') ? !ids.has(to.slice(1)) : !URL.canParse(to)))
      .map((to) => `@${attribute} of <${name}> leads nowhere: ${to}`),
  );
}
