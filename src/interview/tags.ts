import { escapeAttribute } from './escape.ts';
import type { Span, Target } from './types.ts';

/** Where the links of a text lead, on the page it is written for. */
export interface TagOptions {
  /** Address of a film's or person's page; no link is written where left out. */
  readonly hrefOf?: (target: Target) => string;
  /** Address of a link in the text; the identity where left out. */
  readonly hrefOfLink?: (href: string) => string;
  /** More attributes for a mention's element, as HTML with a space before each. */
  readonly attributesOf?: (mention: Span) => string;
}

/** The tag that opens a span's element. */
export function startTag(span: Span, options: TagOptions): string {
  switch (span.kind) {
    case 'emphasis':
      return '<em>';
    case 'strong':
      return '<strong>';
    case 'note':
      return `<span class="noted" data-note="${escapeAttribute(span.note)}">`;
    case 'editorial':
      return `<span class="editorial" data-editorial="${span.editorial}">`;
    case 'link': {
      const href = options.hrefOfLink?.(span.href) ?? span.href;
      const title = span.title === undefined ? '' : ` title="${escapeAttribute(span.title)}"`;
      return `<a href="${escapeAttribute(href)}"${title}>`;
    }
    case 'mention': {
      const more = options.attributesOf?.(span) ?? '';
      const mark = `class="mention" data-mention="${span.target.type}"${more}`;
      if (!options.hrefOf) return `<span ${mark}>`;
      return `<a ${mark} href="${escapeAttribute(options.hrefOf(span.target))}">`;
    }
  }
}

/** The tag that closes it. */
export function endTag(span: Span, { hrefOf }: TagOptions): string {
  switch (span.kind) {
    case 'emphasis':
      return '</em>';
    case 'strong':
      return '</strong>';
    case 'note':
    case 'editorial':
      return '</span>';
    case 'link':
      return '</a>';
    case 'mention':
      return hrefOf ? '</a>' : '</span>';
  }
}
