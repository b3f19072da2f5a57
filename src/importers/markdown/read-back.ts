import type { Nodes, Paragraph } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A block of Markdown as somebody who reads it rendered would see it. */
export interface SeenBlock {
  /** `Voss:`, where it opens with a label. */
  readonly label: string | null;
  readonly text: string;
}

/**
 * Reads written Markdown again, as any CommonMark parser would, to compare it with its source. It
 * knows nothing of how the writer works.
 *
 * Blocks without a character that could mean anything are taken as they stand, for a parser needs
 * most of a second for a megabyte; remark reads all others.
 */
export function readBack(markdown: string): SeenBlock[] {
  const body = markdown.replace(/^---\n(?:.*\n)*?---\n/u, '');
  return body
    .split(/\n{2,}/u)
    .filter(Boolean)
    .map((block) => readPlain(block) ?? readMarked(block));
}

function readPlain(block: string): SeenBlock | null {
  const plain = plainBlock.exec(block.trimEnd());
  return plain && { label: plain[1] ?? null, text: plain[2] ?? '' };
}

/** Nothing in it means anything to Markdown: no mark, and brackets only as in `[laughs]`. */
const literal = '[^\\\\`*_[\\]<>&~\\n]';
const bracket = `\\[(?!\\^)${literal}*\\](?![(\\[:])`;
/** Begins with a letter or a quotation mark, or behind a label. */
const plainBlock = new RegExp(
  `^(?:\\*\\*(\\p{L}${literal}*:)\\*\\* )?((?=[\\p{L}“‘"'(])${literal}*(?:${bracket}${literal}*)*)$`,
  'u',
);

/**
 * Remark takes time in the square of a paragraph’s brackets, so one much longer than a page is read
 * in parts. A letter around each part keeps its ends from becoming the ends of a block.
 */
function readMarked(block: string): SeenBlock {
  const [head = '', ...parts] =
    block.length > 4000 ? (block.match(/(?:\\.|[^\\]){1,2000}/gsu) ?? []) : [block];
  const { children } = parser.parse(head + (parts.length > 0 ? 'x' : ''));
  const [first] = children;
  const label = first?.type === 'paragraph' ? labelOf(first) : null;
  const said = children.map((node, index) =>
    index === 0 && label !== null && 'children' in node
      ? node.children.slice(1).map(seen).join('')
      : seen(node),
  );
  if (parts.length === 0) return { label, text: said.join(' ') };
  const rest = parts.map((part) => seen(parser.parse(`x${part}x`)).slice(1, -1));
  return { label, text: said.join(' ').slice(0, -1) + rest.join('') };
}

const parser = unified().use(remarkParse).freeze();

function labelOf({ children: [first] }: Paragraph): string | null {
  const text = first?.type === 'strong' ? seen(first) : '';
  return /[:：]$/u.test(text) ? text : null;
}

/** The words of a node. What is no words on the page, such as raw HTML, is nothing. */
function seen(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(seen).join('') : '';
}
