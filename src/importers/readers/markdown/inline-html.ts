import { type Element, isComment } from 'domhandler';
import { elementsIn } from '../html/elements.ts';
import { parsePage } from '../html/parse-page.ts';

/** What a piece of HTML within a paragraph of Markdown is. */
export type InlineHtml =
  | { readonly type: 'open'; readonly element: Element }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'comment'; readonly text: string }
  | { readonly type: 'other' };

/** Reads one tag or comment, as the parser hands them over one by one. */
export function readInlineHtml(html: string): InlineHtml {
  const close = /^<\/([a-z][^\s>/]*)/iu.exec(html)?.[1];
  if (close !== undefined) return { type: 'close', name: close.toLowerCase() };
  const page = parsePage(html);
  const comment = page.children.find(isComment);
  if (comment) return { type: 'comment', text: comment.data.replace(/\s+/gu, ' ').trim() };
  const name = /^<([a-z][^\s>/]*)/iu.exec(html)?.[1]?.toLowerCase();
  const element = elementsIn(page).find((one) => one.name === name);
  return element ? { type: 'open', element } : { type: 'other' };
}
