import { type ChildNode, type Comment, isComment, type ParentNode } from 'domhandler';
import { readClassStyles } from '../html/class-styles.ts';
import { elementsIn, lineOf } from '../html/elements.ts';
import { omitGroups } from '../html/omit-groups.ts';
import { parsePage } from '../html/parse-page.ts';
import { PartReader } from '../html/part-reader.ts';
import { sweepPage } from '../html/sweep-page.ts';
import type { Omission, SourceBlock } from '../../types.ts';

/** Reads HTML that stands between paragraphs of Markdown. Nothing of it is furniture by its name. */
export function readHtmlBlock(
  html: string,
  linesBefore: number,
): { readonly blocks: SourceBlock[]; readonly omitted: Omission[]; readonly swept: string[] } {
  const page = parsePage(html);
  const reader = new PartReader({
    notes: { marks: new Map(), bodies: new Map() },
    classes: readClassStyles(page),
    base: null,
    standsAs: () => null,
    isLarge: () => true,
    linesBefore,
  });
  for (const element of elementsIn(page).filter(({ name }) => name === 'head' || name === 'body')) {
    reader.read(element);
  }
  const comments = commentsIn(page).map((comment): Omission => {
    const text = comment.data.replace(/\s+/gu, ' ').trim();
    return { line: linesBefore + lineOf(comment), reason: 'A comment in the file', text };
  });
  const { blocks, omitted, cuts } = reader.part;
  const swept = [...sweepPage(page, cuts), ...comments.map(({ text }) => text)];
  return { blocks, omitted: [...omitted, ...omitGroups(reader.part), ...comments], swept };
}

function commentsIn(page: ParentNode): Comment[] {
  const found: Comment[] = [];
  const waiting: ChildNode[] = page.children.toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isComment(next)) found.push(next);
    if ('children' in next) for (const child of next.children.toReversed()) waiting.push(child);
  }
  return found;
}
