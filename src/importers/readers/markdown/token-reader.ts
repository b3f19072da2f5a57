import type { Token } from 'markdown-it';
import type { Omission, SourceBlock, SourceLine } from '../../types.ts';
import type { PagePart } from '../html/page-part.ts';
import { rowBlocks } from '../rich-text/row-blocks.ts';
import { readHtmlBlock } from './html-block.ts';
import { type Inline, readInline } from './inline-reader.ts';
import { placeholder, type PlainParagraphs } from './mask-plain.ts';

/** A block while it is read. */
export interface OpenBlock extends Omit<SourceBlock, 'lines'> {
  /** Its lines, in runs between breaks that are meant. */
  readonly runs: readonly (readonly SourceLine[])[];
}

export interface ReadTokens {
  readonly blocks: OpenBlock[];
  /** Notes as tokens that hold their words unparsed. */
  readonly notes: { readonly label: string; readonly line: number; readonly content: string }[];
  readonly omitted: Omission[];
  readonly lostLinks: PagePart['lostLinks'];
  /** Every word that is in HTML. */
  readonly swept: string[];
  /** How many runs of plain paragraphs were met. */
  plain: number;
}

export interface Around {
  /** How many lines of the file stand before what was parsed. */
  readonly linesBefore: number;
  readonly plain: PlainParagraphs;
  readonly isNote: (label: string) => boolean;
}

/** Reads what the parser made of a file, block by block. */
export function readTokens(tokens: readonly Token[], around: Around): ReadTokens {
  const read: ReadTokens = {
    ...{ blocks: [], notes: [], omitted: [], lostLinks: [], swept: [], plain: 0 },
  };
  const styles: Omit<SourceBlock, 'lines'>[] = [];
  let cells: OpenBlock[][] | null = null;
  let row = 1;
  for (const token of tokens) {
    const line = around.linesBefore + (token.map?.[0] ?? 0) + 1;
    switch (token.type) {
      case 'blockquote_open':
        styles.push({ style: 'quote' });
        break;
      case 'list_item_open':
        styles.push({ style: 'item' });
        break;
      case 'heading_open':
        styles.push({ style: 'heading', level: Number(token.tag.slice(1)) });
        break;
      case 'blockquote_close':
      case 'list_item_close':
      case 'heading_close':
        styles.pop();
        break;
      case 'tr_open':
        cells = [];
        row = line;
        break;
      case 'tr_close':
        if (cells) for (const one of rowOf(cells)) read.blocks.push(one);
        cells = null;
        break;
      case 'inline': {
        const blocks = blocksOf(token, cells ? row : line);
        if (cells) cells.push(blocks);
        else for (const one of blocks) read.blocks.push(one);
        break;
      }
      case 'fence':
      case 'code_block':
        readCode(token, token.type === 'fence' ? line + 1 : line);
        break;
      case 'html_block': {
        const html = readHtmlBlock(token.content, line - 1);
        for (const one of html.blocks.map(({ lines, ...rest }) => ({ ...rest, runs: [lines] })))
          read.blocks.push(one);
        for (const one of html.omitted) read.omitted.push(one);
        for (const one of html.swept) read.swept.push(one);
        break;
      }
      case 'note_definition':
        read.notes.push({ label: String(token.meta?.['label']), line, content: token.content });
        break;
    }
  }
  return read;

  function blocksOf(token: Token, line: number): OpenBlock[] {
    const style = styles.at(-1) ?? {};
    const plain =
      token.content === placeholder ? around.plain.get(line - around.linesBefore - 1) : undefined;
    if (plain && styles.length === 0) {
      read.plain++;
      return plain.map(({ at, lines }) => ({
        runs: [lines.map((text, index) => plainLine(text, around.linesBefore + at + index + 1))],
      }));
    }
    const inline = readInline(token.children ?? [], line, around.isNote);
    read.omitted.push(...inline.omitted);
    read.lostLinks.push(...inline.lostLinks);
    return [...paragraphsOf(inline).map((runs) => ({ ...style, runs })), ...picturesOf(inline)];
  }

  function picturesOf({ pictures }: Inline): OpenBlock[] {
    return pictures.flatMap(({ line, src, alt, title }): OpenBlock[] => {
      const lines = [alt, title].filter(Boolean).map((text) => ({ line, text }));
      if (lines.length > 0)
        return [{ style: 'caption', ...(src !== '' && { src }), runs: [lines] }];
      read.omitted.push({ line, reason: `A picture without a caption (${src})`, text: '' });
      return [];
    });
  }

  function readCode(token: Token, first: number): void {
    const style = styles.at(-1) ?? {};
    const name = token.info.trim();
    if (name !== '')
      read.omitted.push({ line: first - 1, reason: 'The language of a block of code', text: name });
    const lines = token.content
      .split('\n')
      .map((text, index) => ({ line: first + index, text: text.trim() }));
    let open: SourceLine[] = [];
    for (const one of [...lines, { line: 0, text: '' }]) {
      if (one.text !== '') open.push(one);
      else if (open.length > 0) {
        read.blocks.push({ ...style, runs: [open] });
        open = [];
      }
    }
  }
}

/** A paragraph without marks, but for a label in bold. */
function plainLine(written: string, line: number): SourceLine {
  const label = /^\*\*([^*]*)\*\*/u.exec(written.trimStart());
  if (!label) return { line, text: written.trim() };
  const [whole, words = ''] = label;
  const text = (words + written.trimStart().slice(whole.length)).trim();
  return { line, text, spans: [{ kind: 'strong', start: 0, end: words.length }] };
}

/** Where two breaks follow one another a new paragraph begins. */
function paragraphsOf({ runs }: Inline): SourceLine[][][] {
  const paragraphs: SourceLine[][][] = [[]];
  for (const run of runs) {
    if (run.length > 0) paragraphs.at(-1)?.push(run);
    else paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function rowOf(cells: readonly (readonly OpenBlock[])[]): OpenBlock[] {
  const whole = cells.map((cell) =>
    cell.map(({ runs, ...rest }) => ({ ...rest, lines: runs.flat() })),
  );
  return rowBlocks(whole).map(({ lines, ...rest }) => ({ ...rest, runs: [lines] }));
}
