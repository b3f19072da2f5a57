import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import type { BlockStyle, SourceBlock } from '../../types.ts';
import { BlockBuilder } from '../rich-text/block-builder.ts';
import { withoutColour } from '../rich-text/distinctive-marks.ts';
import { rowBlocks } from '../rich-text/row-blocks.ts';
import { webAddress } from '../rich-text/web-address.ts';
import { blockElements, elementsIn, lineOf, namesOf, silentElements, wordsIn } from './elements.ts';
import { furnitureReason, isPullQuote } from './furniture.ts';
import { type Marks, marksIn, noMarks, toSpans } from './marks-of.ts';
import { emptyPart, type Page, type PagePart } from './page-part.ts';
import { isWayBack } from './page-notes.ts';
import { unwrapLines } from '../unwrap-lines.ts';

/** What a block will be, from the elements around it. */
interface Style {
  readonly style?: BlockStyle;
  readonly level?: number;
  readonly src?: string;
}

/** Reads elements of a page one after the other into blocks, notes, and what is left out. */
export class PartReader {
  readonly part: PagePart = emptyPart();
  readonly #page: Page;
  #blocks: SourceBlock[] = this.part.blocks;
  #builder = new BlockBuilder({ collapse: true });
  #style: Style = {};
  readonly #isNote: boolean;

  /** @param isNote what is read is a note, which may have a link back to its mark */
  constructor(page: Page, isNote = false) {
    this.#page = page;
    this.#isNote = isNote;
  }

  /** Reads a part that is the interview. */
  read(element: Element): void {
    this.#element(element, noMarks);
    this.#flush();
  }

  /** Leaves a node out, but for notes that stand in it. */
  omit(node: ChildNode, reason: string): void {
    const note = isTag(node) ? this.#page.notes.bodies.get(node) : undefined;
    if (isTag(node) && note !== undefined) {
      this.#note(node, note);
    } else if (isTag(node) && this.#holdsNotes(node)) {
      for (const child of node.children) this.omit(child, reason);
    } else {
      this.part.cuts.add(node);
      const text = wordsIn(node);
      if (text !== '') this.part.omitted.push({ line: this.#lineOf(node), reason, text });
    }
  }

  #holdsNotes(element: Element): boolean {
    const { bodies } = this.#page.notes;
    return bodies.size > 0 && elementsIn(element).some((one) => bodies.has(one));
  }

  #nodes(nodes: readonly ChildNode[], marks: Marks): void {
    for (const node of nodes) {
      if (isText(node)) this.#text(node.data, this.#lineOf(node), marks);
      else if (isTag(node)) this.#element(node, marks);
    }
  }

  #text(data: string, line: number, marks: Marks): void {
    this.#builder.add(data, line, toSpans(marks));
  }

  #element(element: Element, outer: Marks): void {
    const { name } = element;
    if (silentElements.has(name)) return;
    const note = this.#page.notes.bodies.get(element);
    if (note !== undefined) return this.#note(element, note);
    if (name === 'br') return this.#builder.breakLine();
    const reason = furnitureReason(element, this.#page.isLarge(element));
    if (reason !== null) return this.#leaveOut(element, reason);
    if (name === 'img') return this.#picture(element);
    if (name === 'a') return this.#link(element, outer);
    const marks = marksIn(element, outer, this.#page.classes);
    if (!blockElements.has(name) && !isCaption(element))
      return this.#nodes(element.children, marks);
    this.#block(element, marks);
  }

  #block(element: Element, marks: Marks): void {
    const { name, children } = element;
    this.#flush();
    const outer = this.#style;
    this.#style = { ...outer, ...this.#styleOf(element) };
    const standsAs = mayStandAsMore.has(name) ? null : this.#page.standsAs(element);
    if (standsAs !== null) this.omit(element, standsAs);
    else if (name === 'tr') this.#row(element, marks);
    else if (name === 'pre') this.#wrapped(children, marks);
    else this.#nodes(children, name === 'dt' ? { ...marks, strong: true } : marks);
    this.#flush();
    this.#style = outer;
  }

  #styleOf(element: Element): Style {
    const { name } = element;
    const level = /^h([1-6])$/u.exec(name)?.[1];
    if (level !== undefined) return { style: 'heading', level: Number(level) };
    if (isCaption(element)) return { style: 'caption', ...sourceOf(element) };
    if (name === 'blockquote' || isPullQuote(element)) return { style: 'quote' };
    return name === 'li' ? { style: 'item' } : {};
  }

  #row(row: Element, marks: Marks): void {
    const outer = this.#blocks;
    const cells = row.children.map((cell) => {
      this.#blocks = [];
      this.#nodes([cell], marks);
      this.#flush();
      return this.#blocks;
    });
    this.#blocks = outer;
    for (const block of rowBlocks(cells)) this.#blocks.push(block);
  }

  /** Text as old mail archives show it: lines are lines, perhaps broken to a width. */
  #wrapped(nodes: readonly ChildNode[], marks: Marks): void {
    this.#preformatted(nodes, marks);
    for (const lines of unwrapLines(this.#builder.take())) {
      this.#blocks.push({ lines, ...this.#style });
    }
  }

  /** Empty lines divide paragraphs there. */
  #preformatted(nodes: readonly ChildNode[], marks: Marks): void {
    for (const node of nodes) {
      if (isText(node)) {
        const first = node.sourceCodeLocation?.startLine ?? 1;
        for (const [index, text] of node.data.split('\n').entries()) {
          if (index > 0) this.#builder.breakLine();
          this.#text(text, this.#page.linesBefore + first + index, marks);
        }
      } else if (isTag(node) && runs.has(node.name) && !this.#isFurniture(node)) {
        this.#preformatted(node.children, marksIn(node, marks, this.#page.classes));
      } else if (isTag(node)) this.#element(node, marks);
    }
  }

  #isFurniture(element: Element): boolean {
    return furnitureReason(element, this.#page.isLarge(element)) !== null;
  }

  #link(element: Element, outer: Marks): void {
    const line = this.#lineOf(element);
    const note = this.#page.notes.marks.get(element);
    if (note !== undefined) this.#builder.note(note);
    if (note !== undefined || (this.#isNote && isWayBack(element))) {
      this.part.cuts.add(element);
      this.part.marks.push({ line, text: wordsIn(element) });
      return;
    }
    const marks = marksIn(element, outer, this.#page.classes);
    const written = element.attribs['href']?.trim() ?? '';
    const href = written === '' ? null : webAddress(written, this.#page.base);
    if (href === null && written !== '' && !written.startsWith('#')) {
      this.part.lostLinks.push({ line, href: written });
    }
    this.#nodes(element.children, { ...marks, href: href ?? outer.href });
  }

  /** Its words are its caption’s; without one there is nothing to hold. */
  #picture(element: Element): void {
    const figure = figureOf(element);
    if (figure && captionOf(figure)) return;
    const { src = '', alt = '' } = element.attribs;
    if (src === '' || /^data:/iu.test(src)) return;
    const said = alt.trim() === '' ? '' : `, described as “${alt.trim()}”`;
    const reason = `A picture without a caption (${src})${said}`;
    this.part.omitted.push({ line: this.#lineOf(element), reason, text: '' });
  }

  #leaveOut(element: Element, reason: string): void {
    if (blockElements.has(element.name)) this.#flush();
    this.omit(element, reason);
  }

  #note(element: Element, note: string): void {
    const { marks } = this.#page.notes;
    const inside = new PartReader({ ...this.#page, notes: { marks, bodies: new Map() } }, true);
    inside.#nodes(element.children, noMarks);
    inside.#flush();
    const { part } = inside;
    const paragraphs = part.blocks.flatMap(({ lines }) => lines).map(withoutColour);
    // So Google Docs names them.
    const kind = note.startsWith('cmnt') ? 'comment' : 'footnote';
    const [first] = paragraphs;
    if (first) {
      const words = paragraphs.map(({ text, spans }) => ({ text, ...(spans && { spans }) }));
      this.part.notes.push({ note, line: first.line, paragraphs: words, kind });
    }
    this.part.omitted.push(...part.omitted);
    this.part.lostLinks.push(...part.lostLinks);
    this.part.marks.push(...part.marks);
    for (const cut of part.cuts) this.part.cuts.add(cut);
  }

  #flush(): void {
    for (const lines of this.#builder.take()) this.#blocks.push({ lines, ...this.#style });
  }

  #lineOf(node: ChildNode): number {
    return this.#page.linesBefore + lineOf(node);
  }
}

/** What says only how words look. */
const runs: ReadonlySet<string> = new Set(
  'b strong i em u span font code tt mark small big s strike'.split(' '),
);

/** Containers of paragraphs: what stands in them may be the title, they themselves are more. */
const mayStandAsMore: ReadonlySet<string> = new Set(
  'article body main section table tbody tr ul ol dl figure blockquote'.split(' '),
);

function isCaption(element: Element): boolean {
  if (element.name === 'figcaption') return true;
  if (element.name !== 'p' && element.name !== 'div') return false;
  return namesOf(element).some((one) =>
    /^(?:wp-caption-text|(?:image|photo|picture)-?caption|caption(?:-text)?)$/u.test(one),
  );
}

/** The figure, or what is named as one, that an element stands in. */
function figureOf(element: Element): Element | null {
  let { parent } = element;
  for (let steps = 0; parent && 'name' in parent && steps < 5; steps++) {
    if (parent.name === 'figure' || namesOf(parent).some((one) => /caption|figure/u.test(one)))
      return parent;
    parent = parent.parent;
  }
  return null;
}

const captions = new WeakMap<Element, Element | null>();

/** Looked for once in a figure, however many pictures it has. */
function captionOf(figure: Element): Element | null {
  const known = captions.get(figure);
  if (known !== undefined) return known;
  const caption = elementsIn(figure).find(isCaption) ?? null;
  captions.set(figure, caption);
  return caption;
}

function sourceOf(caption: Element): { src?: string } {
  const figure = figureOf(caption);
  if (!figure || captionOf(figure) !== caption) return {};
  const picture = elementsIn(figure).find(({ name }) => name === 'img');
  const src = picture?.attribs['src']?.trim();
  return src === undefined || src === '' || /^data:/iu.test(src) ? {} : { src };
}
