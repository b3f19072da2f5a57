import type { Nodes, Paragraph } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { readSimple } from './read-simple.ts';

/** A block of Markdown as somebody who reads it rendered would see it. */
export interface SeenBlock {
  /** `Voss:`, where it opens with a label; of a note, `[^1]:`. */
  readonly label: string | null;
  /** Of a picture, its caption and its credit. */
  readonly text: string;
  /** Names of the notes marked in it, in order. */
  readonly notes: readonly string[];
}

/**
 * Reads written Markdown again, as any CommonMark parser would, to compare it with its source. It
 * knows nothing of how the writer works.
 *
 * Blocks that hardly mean anything are read as they stand, for a parser needs most of a second for a
 * megabyte; remark reads all others.
 */
export function readBack(markdown: string): SeenBlock[] {
  const body = markdown.replace(/^---\n(?:.*\n)*?---\n/u, '');
  const seen: SeenBlock[] = [];
  for (const block of body.split(/\n{2,}/u)) {
    const last = seen.at(-1);
    if (last?.label?.startsWith('[^') && block.startsWith('    ')) {
      const { text } = readBlock(block.trim());
      seen[seen.length - 1] = { ...last, text: `${last.text}\n${text}` };
    } else if (block !== '') seen.push(readBlock(block.trimEnd()));
  }
  return seen;
}

/** One block without the line break behind it. */
export function readBlock(block: string): SeenBlock {
  const [prefix, label] = /^(\[\^[^\]]+\]:) /u.exec(block) ?? [];
  if (prefix !== undefined && label !== undefined) {
    return { ...readBlock(block.slice(prefix.length)), label };
  }
  return readSimple(block) ?? readMarked(block);
}

/**
 * Remark takes time in the square of a paragraph’s brackets, so one much longer than a page is read
 * in parts. A letter around each part keeps its ends from becoming the ends of a block.
 */
function readMarked(block: string): SeenBlock {
  const isLong = block.length > 4000 && (block.match(/[[\]]/gu)?.length ?? 0) > 200;
  const [head = '', ...parts] = isLong ? (block.match(part) ?? []) : [block];
  const reading = { notes: [] };
  const { children } = parse(head + (parts.length > 0 ? 'x' : ''));
  const [first] = children;
  const label = first?.type === 'paragraph' ? labelOf(first) : null;
  const said = children.map((node, index) => {
    if (node.type === 'footnoteDefinition') return '';
    return index === 0 && label !== null && 'children' in node
      ? node.children
          .slice(1)
          .map((child) => seen(child, reading))
          .join('')
      : seen(node, reading);
  });
  // One space behind the label is the writer’s; what is more has to be the text’s.
  const text = said
    .filter(Boolean)
    .join(' ')
    .replace(label === null ? /^$/u : /^ /u, '');
  if (parts.length === 0) return { label, text, ...reading };
  const rest = parts.map((part) => {
    const read = parse(`x${part}x`).children.filter(({ type }) => type !== 'footnoteDefinition');
    return read
      .map((node) => seen(node, reading))
      .join(' ')
      .slice(1, -1);
  });
  return { label, text: text.slice(0, -1) + rest.join(''), ...reading };
}

/** Cut between what has to stay together: an escaped character, a note’s mark, a link, emphasis. */
const part =
  /(?:\\.|\[\^[\p{L}\p{N}-]{1,40}\]|\[[^[\]\\]{1,300}\]\([^()\s]{1,300}\)|\*{1,3}[^*\\]{1,300}\*{1,3}|[^\\]){1,1000}/gsu;

/** Marks of notes are marks only where the notes are; so each gets one. */
function parse(block: string): { readonly children: readonly Nodes[] } {
  const names = new Set(Array.from(block.matchAll(/\[\^([\p{L}\p{N}-]+)\]/gu), ([, name]) => name));
  const notes = Array.from(names, (name) => `\n\n[^${name}]: x`);
  return parser.parse(block + notes.join(''));
}

const parser = unified().use(remarkParse).use(footnotes).freeze();

function footnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown());
}

function labelOf({ children: [first] }: Paragraph): string | null {
  const text = first?.type === 'strong' ? seen(first, { notes: [] }) : '';
  return /[:：]$/u.test(text) ? text : null;
}

/** The words of a node. What is no words on the page, such as raw HTML, is nothing. */
function seen(node: Nodes, reading: { notes: string[] }): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'image') return [node.alt, node.title].filter(Boolean).join(' ');
  if (node.type === 'footnoteReference') reading.notes.push(node.label ?? node.identifier);
  return 'children' in node ? node.children.map((child) => seen(child, reading)).join('') : '';
}
