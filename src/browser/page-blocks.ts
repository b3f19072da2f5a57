import type { Block, Point, Stretch } from '../share/copy/searched-page.ts';

/** The text of a page as a browser searches it, and where its nodes are in that. */
export interface PageBlocks {
  readonly blocks: readonly Block[];
  readonly pointOf: (node: Text, offset: number) => Point;
}

/** What stands in a line; everything else begins a block of its own. */
const inline = new Set(
  'A ABBR B BDI BDO BR BUTTON CITE CODE EM I KBD LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME WBR'.split(
    ' ',
  ),
);

/** What no search looks into, and what is only there while words are taken away. */
const unsearched = 'script, style, template, textarea, select, .retired, .take-away';

/**
 * Reads all text of the page. What is folded or hidden now counts too: another window may show it,
 * and words that are told apart from more than is there are told apart in any case.
 */
export function readBlocks(): PageBlocks {
  const blocks: { text: string; barriers: Stretch[] }[] = [];
  const points = new Map<Text, Point>();
  let current: Element | null = null;

  const blockOf = (node: Node): { text: string; barriers: Stretch[] } => {
    let element = node.parentElement;
    while (element && inline.has(element.tagName)) element = element.parentElement;
    const open = blocks.at(-1);
    if (open && element === current) return open;
    current = element;
    const block = { text: '', barriers: [] };
    blocks.push(block);
    return block;
  };
  const add = (node: Node, text: string, isBarrier: boolean): void => {
    const block = blockOf(node);
    const start = block.text.length;
    block.text += text;
    if (isBarrier) block.barriers.push({ start, end: block.text.length });
    if (node instanceof Text) points.set(node, { block: blocks.length - 1, offset: start });
  };
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(unsearched)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLBRElement) add(node, '\n', true);
    else if (node instanceof Text) {
      // A space between two blocks belongs to neither.
      if (node.data.trim() === '' && !isInLine(node)) continue;
      add(node, node.data, node.parentElement?.closest('.mark') !== null);
    }
  }
  return {
    blocks,
    pointOf: (node, offset) => {
      const { block, offset: start } = points.get(node) ?? { block: -1, offset: 0 };
      return { block, offset: start + offset };
    },
  };
}

function isInLine(node: Text): boolean {
  const beside = [node.previousSibling, node.nextSibling].filter((other) => other !== null);
  return beside.every((other) => other instanceof Text || inline.has(other.nodeName));
}
