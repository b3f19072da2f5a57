import type { Node, Parent, Parents } from 'mdast';
import { spaceless } from './spaceless.ts';

/**
 * True where emphasis begins or ends in the middle of a word, or was made of the asterisks of two
 * `[*]`. Scripts that write without spaces are left out: there every emphasis stands between letters.
 */
export function splitsWord(node: Parent, parent: Parents | null, index: number): boolean {
  const before = lastCharacter(parent?.children[index - 1]);
  const after = firstCharacter(parent?.children[index + 1]);
  return (
    (wordCharacter.test(before) && wordCharacter.test(firstCharacter(node))) ||
    (wordCharacter.test(after) && wordCharacter.test(lastCharacter(node))) ||
    (before === '[' && firstCharacter(node) === ']') ||
    (after === ']' && lastCharacter(node) === '[')
  );
}

const wordCharacter = new RegExp(
  `^(?![${spaceless}]|\\p{Variation_Selector})[\\p{L}\\p{M}\\p{N}]$`,
  'u',
);

function firstCharacter(node: Node | undefined): string {
  const text = plain(node);
  return String.fromCodePoint(text.codePointAt(0) ?? 32);
}

function lastCharacter(node: Node | undefined): string {
  return Array.from(plain(node).slice(-2)).at(-1) ?? ' ';
}

function plain(node: Node | undefined): string {
  if (!node) return '';
  if ('value' in node && node.type === 'text') return String(node.value);
  return ((node as Partial<Parent>).children ?? []).map(plain).join('');
}
