import { type ChildNode, isTag, isText, type ParentNode } from 'domhandler';
import { visibleText } from '../rich-text/visible-text.ts';
import { blockElements, silentElements } from './elements.ts';

/**
 * Every word of a page, for `SourceDocument.inventory`: all text but of what browsers never show,
 * in one run from one end of a paragraph to the next.
 *
 * @param cuts what was taken out of lines: no word goes across it
 */
export function sweepPage(page: ParentNode, cuts: ReadonlySet<ChildNode>): string[] {
  const parts: string[] = [];
  // A node and, behind its children, whether its words end there.
  const waiting: (ChildNode | ParentNode | 'end')[] = [page];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === 'end') parts.push('\n');
    else if (isText(next)) parts.push(next.data.replace(/\s/gu, ' '));
    else if ('children' in next) {
      if (isTag(next) && silentElements.has(next.name)) continue;
      const isApart = isTag(next) && (endsWords.has(next.name) || cuts.has(next));
      if (isApart) {
        parts.push('\n');
        waiting.push('end');
      }
      for (const child of next.children.toReversed()) waiting.push(child);
    }
  }
  return visibleText(parts.join(''))
    .split('\n')
    .filter((piece) => piece.trim() !== '');
}

const endsWords: ReadonlySet<string> = new Set([...blockElements, 'br']);
