import type { ElementContent, Root as HastRoot } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Image, Root as MdastRoot } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import rehypeSlug from 'rehype-slug';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified, type Processor } from 'unified';

type State = Parameters<NonNullable<NonNullable<Options['handlers']>['image']>>[0];

/**
 * Footnotes are the one extension of CommonMark the format has. remark-gfm would bring them too,
 * with tables, strike-through and bare links that nobody asked for, at five times the cost.
 */
function footnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown());
}

const reader = unified().use(remarkParse).use(footnotes).freeze();

const converter = unified()
  .use(remarkRehype, {
    handlers: { footnoteReference: noteMark, footnoteDefinition: noteText, image: picture },
  })
  .freeze();

const addIds = rehypeSlug();

/** Markdown as its syntax tree, with positions. */
export function readMarkdown(markdown: string): MdastRoot {
  return reader.parse(markdown);
}

/**
 * The syntax tree as HTML elements, headings with their ids. Notes stay where they were written:
 * a mark is `<sup data-note=name>`, a note `<aside data-note=name>`.
 */
export function toHast(tree: MdastRoot): HastRoot {
  const root = converter.runSync(tree);
  // Only headings get ids: rehype-slug need not walk through the words of a whole book for them.
  const headings = root.children.filter((node) => 'tagName' in node && /^h\d$/.test(node.tagName));
  addIds({ type: 'root', children: headings });
  return root;
}

function noteMark(_state: State, node: FootnoteReference): ElementContent {
  const name = node.label ?? node.identifier;
  return element('sup', { dataNote: name, dataKey: node.identifier }, [], node);
}

function noteText(state: State, node: FootnoteDefinition): ElementContent {
  const name = node.label ?? node.identifier;
  const properties = { dataNote: name, dataKey: node.identifier };
  return element('aside', properties, state.all(node), node);
}

/** Keeps the address as it was written, for it names a file and is not yet an address. */
function picture(_state: State, node: Image): ElementContent {
  const properties = { src: node.url, alt: node.alt ?? '', title: node.title ?? '' };
  return element('img', properties, [], node);
}

function element(
  tagName: string,
  properties: Record<string, string>,
  children: ElementContent[],
  { position }: Pick<Image, 'position'>,
): ElementContent {
  return { type: 'element', tagName, properties, children, position };
}
