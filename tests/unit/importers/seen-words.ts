import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Piece } from '../../../src/importers/types.ts';

/**
 * The words of an interview’s file as a reader sees them, by a stock parser and nothing of ours:
 * front matter off, letters of everything that becomes text or a caption. Labels that the source has
 * not are left out: each piece is one block of the file.
 */
export function seenWords(file: string, pieces: readonly Piece[]): string[] {
  const end = file.indexOf('\n---\n', 4);
  const tree: Root = unified()
    .use(remarkParse)
    .parse(file.slice(end + 5));
  const texts: string[] = [];
  let labels = true;
  const visit = (node: Nodes): void => {
    if (node.type === 'strong' && !labels) return;
    if (node.type === 'text') texts.push(node.value);
    else if (node.type === 'image') texts.push(node.alt ?? '');
    else if ('children' in node) node.children.forEach(visit);
    if (['paragraph', 'heading', 'strong'].includes(node.type)) texts.push(' ');
  };
  for (const [index, block] of tree.children.entries()) {
    const piece = pieces[index];
    labels = piece?.kind === 'passage' && piece.label !== null;
    visit(block);
  }
  return texts.join('').split(/\s+/u).filter(Boolean);
}

/** Kinds of nodes in a file’s Markdown. */
export function nodeTypes(file: string): Set<string> {
  const end = file.indexOf('\n---\n', 4);
  const types = new Set<string>();
  const visit = (node: Nodes): void => {
    types.add(node.type);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(
    unified()
      .use(remarkParse)
      .parse(file.slice(end + 5)),
  );
  return types;
}
