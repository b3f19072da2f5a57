import { type ChildNode, isTag, isText, type ParentNode } from 'domhandler';
import { visibleText } from '../rich-text/visible-text.ts';
import { blockElements, silentElements } from './elements.ts';

/**
 * Every word of a page, for `SourceDocument.inventory`: all text but of what browsers never show,
 * in one run from one end of a paragraph to the next.
 *
 * @param cuts what was taken out of lines: the words around it go on as if it were not there
 */
export function sweepPage(page: ParentNode, cuts: ReadonlySet<ChildNode>): string[] {
  // The last is what is written to; a new one is begun for each cut.
  const runs: string[][] = [[]];
  const pieces: string[] = [];
  const waiting: (ChildNode | ParentNode | 'paragraph ends' | 'cut ends')[] = [page];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === 'cut ends') pieces.push((runs.pop() ?? []).join(''), '\n');
    else if (next === 'paragraph ends') runs.at(-1)?.push('\n');
    else if (isText(next)) runs.at(-1)?.push(next.data.replace(/\s/gu, ' '));
    else if ('children' in next) {
      if (isTag(next) && silentElements.has(next.name)) continue;
      if (isTag(next) && endsWords.has(next.name)) {
        runs.at(-1)?.push('\n');
        waiting.push('paragraph ends');
      }
      if (isTag(next) && cuts.has(next)) {
        runs.push([]);
        waiting.push('cut ends');
      }
      for (const child of next.children.toReversed()) waiting.push(child);
    }
  }
  return visibleText([...pieces, ...runs.flat()].join(''))
    .split('\n')
    .filter((piece) => piece.trim() !== '');
}

const endsWords: ReadonlySet<string> = new Set([...blockElements, 'br']);
