import type { Node } from 'takumi-js/node';

/** Names of families; the first that has a character draws it. */
export interface Stacks {
  readonly display: string;
  readonly text: string;
  readonly sans: string;
}

/** A box with others in it, laid out as CSS says. */
export function box(style: object, children: Node[] = []): Node {
  return { type: 'container', style, children };
}

/** A stretch of text in a line. */
export function inline(text: string, style: object = {}): Node {
  return { type: 'text', text, style: { display: 'inline', ...style } };
}
