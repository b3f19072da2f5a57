import type { Token } from 'markdown-it';
import type { Omission, SourceLine } from '../../types.ts';
import { type Marks, marksIn, noMarks, toSpans } from '../html/marks-of.ts';
import { BlockBuilder } from '../rich-text/block-builder.ts';
import { webAddress } from '../rich-text/web-address.ts';
import { readInlineHtml } from './inline-html.ts';

/** What one paragraph, heading or cell of Markdown holds. */
export interface Inline {
  /**
   * Its lines, in runs: within a run they are parted by what may be no more than a line’s end,
   * between runs by a break that is meant. An empty run stands between two such breaks.
   */
  readonly runs: SourceLine[][];
  readonly pictures: Picture[];
  readonly omitted: Omission[];
  readonly lostLinks: { readonly line: number; readonly href: string }[];
}

export interface Picture {
  readonly line: number;
  readonly src: string;
  readonly alt: string;
  readonly title: string;
}

/**
 * Reads the tokens of one paragraph.
 *
 * @param line of its beginning in the file
 * @param isNote whether a note of that name is defined
 */
export function readInline(
  tokens: readonly Token[],
  line: number,
  isNote: (label: string) => boolean,
): Inline {
  const inline: Inline = { runs: [], pictures: [], omitted: [], lostLinks: [] };
  const builder = new BlockBuilder({ collapse: false });
  const open: { readonly end: string; readonly marks: Marks }[] = [];
  const marks = (): Marks => open.at(-1)?.marks ?? noMarks;
  let at = line;
  const push = (end: string, change: Partial<Marks>): void => {
    open.push({ end, marks: { ...marks(), ...change } });
  };
  const close = (end: string): void => {
    const index = open.findLastIndex((one) => one.end === end);
    if (index !== -1) open.splice(index, 1);
  };
  const endRun = (): void => {
    const runs = builder.take();
    inline.runs.push(...(runs.length > 0 ? runs : [[]]));
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'softbreak':
        builder.breakLine();
        at++;
        break;
      case 'hardbreak':
        endRun();
        at++;
        break;
      case 'strong_open':
        push('strong_close', { strong: true });
        break;
      case 'em_open':
        push('em_close', { emphasis: true });
        break;
      case 'link_open':
        push('link_close', { href: openLink(token, at, inline) });
        break;
      case 'image':
        inline.pictures.push({ ...pictureOf(token), line: at });
        builder.add(' ', at, []);
        break;
      case 'note_mark': {
        const label = String(token.meta?.['label']);
        if (isNote(label)) builder.note(label);
        else builder.add(token.content, at, toSpans(marks()));
        break;
      }
      case 'html_inline':
        readHtml(token.content);
        at += token.content.match(/\n/gu)?.length ?? 0;
        break;
      case 'strong_close':
      case 'em_close':
      case 'link_close':
        close(token.type);
        break;
      default:
        builder.add(token.content, at, toSpans(marks()));
    }
  }
  endRun();
  return inline;

  function readHtml(html: string): void {
    const tag = readInlineHtml(html);
    if (tag.type === 'close') close(tag.name);
    else if (tag.type === 'comment') {
      inline.omitted.push({ line: at, reason: 'A comment in the file', text: tag.text });
    } else if (tag.type === 'open') {
      const { element } = tag;
      if (element.name === 'br') endRun();
      else if (element.name === 'img') {
        const { src = '', alt = '', title = '' } = element.attribs;
        inline.pictures.push({ line: at, src, alt, title });
        builder.add(' ', at, []);
      } else if (!html.endsWith('/>')) {
        const href = element.name === 'a' ? webAddress(element.attribs['href'] ?? '', null) : null;
        push(element.name, {
          ...marksIn(element, marks(), new Map()),
          ...(href !== null && { href }),
        });
      }
    }
  }
}

function openLink(token: Token, line: number, inline: Inline): string | null {
  const written = String(token.attrGet('href') ?? '');
  const title = String(token.attrGet('title') ?? '').trim();
  if (title !== '') inline.omitted.push({ line, reason: 'The title of a link', text: title });
  const href = webAddress(written, null);
  if (href === null && written !== '' && !written.startsWith('#')) {
    inline.lostLinks.push({ line, href: written });
  }
  return href;
}

function pictureOf(token: Token): Omit<Picture, 'line'> {
  const src = String(token.attrGet('src') ?? '');
  const title = String(token.attrGet('title') ?? '').trim();
  return { src, alt: plainText(token.children ?? []), title };
}

/** The words of tokens, without what they are marked as. */
function plainText(tokens: readonly Token[]): string {
  const words = tokens.map((token) => {
    if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
    if (token.type === 'html_inline') return '';
    return token.children ? plainText(token.children) : token.content;
  });
  return words.join('').replace(/\s+/gu, ' ').trim();
}
