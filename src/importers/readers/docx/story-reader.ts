import type { Omission, SourceBlock } from '../../types.ts';
import { BlockBuilder, type Mark } from '../rich-text/block-builder.ts';
import { rowBlocks } from '../rich-text/row-blocks.ts';
import { visibleText } from '../rich-text/visible-text.ts';
import { webAddress } from '../rich-text/web-address.ts';
import { Fields, linkIn } from './fields.ts';
import { type ParagraphStyle, paragraphStyle } from './paragraph-style.ts';
import { childOf, elementsOf, textOf, valueOf, type Xml } from './read-xml.ts';
import type { Relationship } from './relationships.ts';
import { readRunFormat, type RunFormat, type Styles } from './styles.ts';

/** What is known before a story, as Word calls the text of a document or of its notes, is read. */
export interface Around {
  readonly styles: Styles;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** A paragraph that is the title by its style is marked so. */
export type StoryBlock = SourceBlock & { readonly isTitle: boolean };

export interface Story {
  readonly blocks: StoryBlock[];
  readonly omitted: Omission[];
  readonly pictures: { readonly line: number }[];
  readonly lostLinks: { readonly line: number; readonly href: string }[];
}

/** Reads the paragraphs and tables of a story, one by one. */
export class StoryReader {
  readonly story: Story = { blocks: [], omitted: [], pictures: [], lostLinks: [] };
  readonly #around: Around;
  #blocks: StoryBlock[] = this.story.blocks;
  #fields = new Fields();
  /** Number of the paragraph that is read, from 1. */
  #line = 0;
  /** Boxes that hang on the paragraph: they are read when it ends. */
  #boxes: Xml[] = [];

  constructor(around: Around) {
    this.#around = around;
  }

  read(element: Xml): void {
    switch (element.name) {
      case 'p':
        this.#paragraph(element);
        break;
      case 'tr':
        this.#row(element);
        break;
      case 'del':
      case 'moveFrom':
        this.#leaveOut(element);
        break;
      case 'altChunk':
        this.#omit('Another document that is put in here, which is not read', '');
        break;
      case 'AlternateContent':
        alternativeOf(element).forEach((child) => this.read(child));
        break;
      default:
        if (!properties.test(element.name))
          elementsOf(element).forEach((child) => this.read(child));
    }
  }

  #paragraph(element: Xml): void {
    this.#line++;
    const line = this.#line;
    const style = paragraphStyle(childOf(element, 'pPr'), this.#around.styles);
    const builder = new BlockBuilder({ collapse: false });
    const outer = this.#boxes;
    this.#boxes = [];
    this.#inline(element, { builder, line, style, href: null });
    const { style: kind, level, isTitle } = style;
    const shown = { ...(kind && { style: kind }), ...(level !== undefined && { level }), isTitle };
    for (const lines of builder.take()) this.#blocks.push({ lines, ...shown });
    const boxes = this.#boxes;
    this.#boxes = outer;
    for (const box of boxes) elementsOf(box).forEach((child) => this.read(child));
  }

  #inline(element: Xml, at: Inline): void {
    for (const child of elementsOf(element)) {
      switch (child.name) {
        case 'r':
          this.#run(child, at);
          break;
        case 'hyperlink': {
          const { id } = child.attributes;
          const target =
            id === undefined ? null : (this.#around.relationships.get(id)?.target ?? null);
          this.#inline(child, { ...at, href: this.#address(target, at) ?? at.href });
          break;
        }
        case 'fldSimple': {
          const target = linkIn(child.attributes['instr'] ?? '');
          this.#inline(child, { ...at, href: this.#address(target, at) ?? at.href });
          break;
        }
        case 'del':
        case 'moveFrom':
          this.#leaveOut(child);
          break;
        case 'AlternateContent':
          this.#inline({ ...child, children: alternativeOf(child) }, at);
          break;
        case 't':
          // Of a formula.
          at.builder.add(textOf(child), at.line, []);
          break;
        default:
          if (!properties.test(child.name)) this.#inline(child, at);
      }
    }
  }

  #run(run: Xml, at: Inline): void {
    const marks = this.#marksOf(childOf(run, 'rPr'), at);
    for (const child of elementsOf(run)) this.#runChild(child, marks, at);
  }

  #runChild(child: Xml, marks: readonly Mark[], at: Inline): void {
    const { builder, line } = at;
    switch (child.name) {
      case 't':
        builder.add(textOf(child).replace(/[\n\r]/gu, ' '), line, marks);
        break;
      case 'tab':
      case 'ptab':
        builder.add('\t', line, marks);
        break;
      case 'br':
      case 'cr':
        builder.breakLine();
        break;
      case 'noBreakHyphen':
        builder.add('\u2011', line, marks);
        break;
      case 'footnoteReference':
      case 'endnoteReference':
      case 'commentReference': {
        const kind = child.name.replace('Reference', '');
        builder.note(`${kind} ${child.attributes['id'] ?? ''}`);
        break;
      }
      case 'fldChar':
        this.#fields.mark(child.attributes['fldCharType']);
        break;
      case 'instrText':
        this.#fields.instruct(textOf(child));
        break;
      case 'delText':
        this.#omit(deleted, textOf(child));
        break;
      case 'sym':
        this.#omit(
          `A sign of the typeface ${child.attributes['font'] ?? ''}, which is no text`,
          '',
        );
        break;
      case 'drawing':
      case 'pict':
      case 'object':
        this.#drawing(child);
        break;
      case 'AlternateContent':
        alternativeOf(child).forEach((one) => this.#runChild(one, marks, at));
        break;
      case 'ruby':
        this.#inline(
          { ...child, children: ['rubyBase', 'rt'].flatMap((name) => childOf(child, name) ?? []) },
          at,
        );
        break;
      default:
    }
  }

  #marksOf(own: Xml | undefined, { style, href }: Inline): Mark[] {
    const direct = readRunFormat(own);
    const run: RunFormat = this.#around.styles.get(valueOf(childOf(own, 'rStyle')) ?? '') ?? {};
    const { format } = style;
    // In a style bold means the other than around it; on the words themselves it means bold.
    const strong = direct.bold ?? Boolean(run.bold) !== Boolean(format.bold);
    const emphasis = direct.italic ?? Boolean(run.italic) !== Boolean(format.italic);
    const colour = direct.colour ?? run.colour ?? format.colour;
    const highlight = direct.highlight ?? run.highlight ?? format.highlight;
    const field = this.#fields.href;
    const link = href ?? (field === null ? null : webAddress(field, null));
    return [
      ...(link === null ? [] : [{ kind: 'link', href: link } as const]),
      ...(strong ? [{ kind: 'strong' } as const] : []),
      ...(emphasis ? [{ kind: 'emphasis' } as const] : []),
      // Word colours links by itself.
      ...(colour === undefined || link !== null ? [] : [{ kind: 'marked', by: colour } as const]),
      ...(highlight === undefined ? [] : [{ kind: 'marked', by: highlight } as const]),
    ];
  }

  #address(target: string | null, { line }: Inline): string | null {
    const href = target === null ? null : webAddress(target, null);
    if (target !== null && href === null) this.story.lostLinks.push({ line, href: target });
    return href;
  }

  #drawing(element: Xml): void {
    for (const child of elementsOf(element)) {
      if (child.name === 'txbxContent') this.#boxes.push(child);
      else if (child.name === 'p') this.#omit('Words in a drawing', wordsBelow(child).trim());
      else if (child.name === 'AlternateContent') {
        alternativeOf(child).forEach((one) => this.#drawing({ ...element, children: [one] }));
      } else {
        if (child.name === 'blip' || child.name === 'imagedata') {
          this.story.pictures.push({ line: this.#line });
        }
        this.#drawing(child);
      }
    }
  }

  #row(row: Xml): void {
    const outer = this.#blocks;
    const cells = elementsOf(row).map((cell) => {
      this.#blocks = [];
      this.read(cell);
      return this.#blocks;
    });
    this.#blocks = outer;
    this.#blocks.push(...rowBlocks(cells).map((block) => ({ isTitle: false, ...block })));
  }

  #leaveOut(element: Xml): void {
    const text = wordsBelow(element).trim();
    if (text !== '') this.#omit(deleted, text);
  }

  #omit(reason: string, text: string): void {
    this.story.omitted.push({ line: Math.max(this.#line, 1), reason, text });
  }
}

/** Where runs of words go, and what they inherit. */
interface Inline {
  readonly builder: BlockBuilder;
  readonly line: number;
  readonly style: ParagraphStyle;
  readonly href: string | null;
}

const deleted = 'Deleted or moved away in tracked changes';

/** Elements that hold no words but say how others are. */
const properties = /Pr$|^(?:tblGrid|bookmark|proofErr|comment)/u;

/** Word writes drawings twice, for programs that do not know the newer way: one of them is read. */
function alternativeOf(element: Xml): Xml[] {
  const choice = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
  return choice ? elementsOf(choice) : [];
}

/** All words in an element, deleted ones as well; those of boxes behind the others. */
function wordsBelow(element: Xml): string {
  const boxes: string[] = [];
  const words = (one: Xml): string => {
    if (one.name === 't' || one.name === 'delText') return textOf(one);
    if (/^(?:tab|ptab|br|cr|noBreakHyphen)$/u.test(one.name)) return ' ';
    if (one.name === 'txbxContent') {
      boxes.push(wordsBelow({ ...one, name: '' }));
      return '';
    }
    const children = one.name === 'AlternateContent' ? alternativeOf(one) : elementsOf(one);
    const inside = children.map(words).join('');
    return /^(?:p|del|moveFrom)$/u.test(one.name) ? ` ${inside} ` : inside;
  };
  return visibleText([words(element), ...boxes].join(' ')).replace(/\s+/gu, ' ');
}
