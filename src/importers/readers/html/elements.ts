import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { visibleText } from '../rich-text/visible-text.ts';

/** Elements that begin and end a paragraph. Unknown ones do not, as in browsers. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li ' +
    'main menu nav ol optgroup option p pre search section select summary table tbody td textarea ' +
    'tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements whose text nobody sees. */
export const silentElements: ReadonlySet<string> = new Set(
  'script style template iframe noembed noframes'.split(' '),
);

/** The words in a node, with line breaks where paragraphs end. */
export function wordsIn(node: ChildNode | ParentNode): string {
  const parts: string[] = [];
  const visit = (one: ChildNode | ParentNode): void => {
    if (isText(one)) parts.push(one.data.replace(/[\n\r]/gu, ' '));
    else if ('children' in one) {
      if (isTag(one) && silentElements.has(one.name)) return;
      const isApart = isTag(one) && (blockElements.has(one.name) || one.name === 'br');
      if (isApart) parts.push('\n');
      one.children.forEach(visit);
      if (isApart) parts.push('\n');
    }
  };
  visit(node);
  return visibleText(parts.join(''))
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** All elements below a node, in the order of the page. */
export function elementsIn(node: ParentNode): Element[] {
  const found: Element[] = [];
  const waiting: ChildNode[] = node.children.toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!('children' in next)) continue;
    if (isTag(next)) found.push(next);
    for (const child of next.children.toReversed()) waiting.push(child);
  }
  return found;
}

/** The line of a node in the file, from 1; for text that of its first word. */
export function lineOf(node: ChildNode): number {
  const start = node.sourceCodeLocation?.startLine ?? 1;
  if (!isText(node)) return start;
  const space = /^\s*/u.exec(node.data)?.[0] ?? '';
  return start + (space.match(/\n/gu)?.length ?? 0);
}

/** Its classes and id in small letters, as pages name what a part is for. */
export function namesOf({ attribs }: Element): string[] {
  return `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`
    .toLowerCase()
    .split(/\s+/u)
    .filter(Boolean);
}
