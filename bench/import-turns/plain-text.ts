import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { fold } from './fold.ts';
import type { Format } from './source.ts';

/** The words of a marked stretch without the marks of its format; paragraphs with a blank line between them. */
export function plainText(marked: string, format: Format): string {
  return unmark(marked, format)
    .split(/\n\s*\n/u)
    .map(fold)
    .filter(Boolean)
    .join('\n\n');
}

function unmark(marked: string, format: Format): string {
  if (format === 'md') return unmarkMarkdown(marked);
  if (format === 'html' || format === 'docx') return textOf(parseFragment(marked));
  return format === 'csv' ? marked.replaceAll('""', '"') : marked;
}

/** As much of Markdown as the sources use: emphasis, links, marks of notes, quotes, lists, backslashes. */
function unmarkMarkdown(marked: string): string {
  return marked
    .replaceAll(/^(?:> ?|[-*] |\d+\. )/gmu, '')
    .replaceAll(/\[\^[^\]]+\]/gu, '')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/gu, '$1')
    .replaceAll(/(?<!\\)(\*\*|__|\*)/gu, '')
    .replaceAll(/(?<![\p{L}\p{N}\\])_|(?<!\\)_(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

const blocks = new Set(['p', 'div', 'li', 'blockquote', 'td', 'tr', 'h2', 'h3', 'h4']);

function textOf(node: DefaultTreeAdapterMap['parentNode']): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === '#text' && 'value' in child)
        return child.value.replaceAll(/\s+/gu, ' ');
      if (!('childNodes' in child) || child.nodeName === 'fn') return '';
      if (child.nodeName === 'br') return '\n';
      return blocks.has(child.nodeName) ? `\n\n${textOf(child)}\n\n` : textOf(child);
    })
    .join('');
}
