import type { Token } from 'markdown-it';
import { visibleText } from '../rich-text/visible-text.ts';
import { readInlineHtml } from './inline-html.ts';

/**
 * Every word in what the parser made of a file, whatever it is: paragraph, cell, alternative text.
 * HTML between paragraphs is swept on its own.
 */
export function sweepTokens(
  tokens: readonly Token[],
  isNote: (label: string) => boolean,
): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'inline') return sweepInline(token.children ?? [], isNote);
    if (token.type === 'fence' || token.type === 'code_block')
      return [visibleText(token.content), token.info];
    return [];
  });
}

function sweepInline(tokens: readonly Token[], isNote: (label: string) => boolean): string[] {
  const line: string[] = [];
  const apart: string[] = [];
  for (const token of tokens) {
    const title = token.attrGet('title');
    if (title !== null) apart.push(String(title));
    if (token.type === 'image') {
      apart.push(sweepInline(token.children ?? [], isNote).join(''));
      line.push(' ');
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') line.push('\n');
    else if (token.type === 'note_mark') {
      if (!isNote(String(token.meta?.['label']))) line.push(token.content);
    } else if (token.type === 'html_inline') {
      const html = readInlineHtml(token.content);
      if (html.type === 'comment') apart.push(html.text);
      if (html.type !== 'open') continue;
      const { name, attribs } = html.element;
      if (name === 'br' || name === 'img') line.push(' ');
      if (name === 'img') apart.push(attribs['alt'] ?? '', attribs['title'] ?? '');
    } else line.push(token.content);
  }
  return [visibleText(line.join('')), ...apart];
}
