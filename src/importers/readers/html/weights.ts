import { type Document, isTag, isText, type ParentNode } from 'domhandler';
import { silentElements } from './elements.ts';
import { furnitureReason } from './furniture.ts';

/** How much text lies in each element. */
export interface Weights {
  /** Letters, links included. */
  all(node: ParentNode): number;
  /** Letters outside of links and furniture: what is written for this page and not to lead to others. */
  prose(node: ParentNode): number;
}

/** Weighs every element of a page once. */
export function weighPage(page: Document): Weights {
  const sums = new Map<ParentNode, { all: number; prose: number }>();
  const proses = new Map<ParentNode, number>();
  const weigh = (node: ParentNode, isLink: boolean): { all: number; prose: number } => {
    const sum = { all: 0, prose: 0 };
    for (const child of node.children) {
      if (isText(child)) {
        const letters = child.data.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
        sum.all += letters;
        if (!isLink) sum.prose += letters;
      } else if (isTag(child) && !silentElements.has(child.name)) {
        const { all, prose } = weigh(child, isLink || child.name === 'a');
        sum.all += all;
        sum.prose += prose;
      }
    }
    sums.set(node, sum);
    return sum;
  };
  weigh(page, false);
  return {
    all: (node) => sums.get(node)?.all ?? 0,
    prose,
  };

  function prose(node: ParentNode): number {
    const known = proses.get(node);
    if (known !== undefined) return known;
    const { all, prose: sum } = sums.get(node) ?? { all: 0, prose: 0 };
    const children = sum === 0 ? [] : node.children.filter(isTag);
    const left = children.reduce((rest, child) => {
      const { all: size = 0, prose: own = 0 } = sums.get(child) ?? {};
      if (own === 0) return rest;
      const isFurniture = furnitureReason(child, size > all / 2) !== null;
      return rest - own + (isFurniture ? 0 : prose(child));
    }, sum);
    proses.set(node, left);
    return left;
  }
}
