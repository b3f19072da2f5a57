import type { Span } from '../interview/types.ts';
import type { Piece, QuotedPassage } from '../share/copy/cut-quote.ts';

/** A passage of the page, as words. */
export interface PassageWords extends QuotedPassage {
  readonly id: string;
  /** The nodes its text is in, in order. */
  readonly nodes: readonly PlacedNode[];
}

interface PlacedNode {
  readonly node: Text;
  /** Where its text begins in that of the passage. */
  readonly start: number;
}

/** What stands in a passage, or a note, and is none of its words. */
const furniture = '.mark, .permalink, .number, .label';

/** Reads the words of a passage, or of a part of a note, from the page, without the marks of notes. */
export function readPassage(passage: HTMLElement): PassageWords {
  const nodes: PlacedNode[] = [];
  const spans: Span[] = [];
  let text = '';
  const walker = document.createTreeWalker(
    passage,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node instanceof Element && node.matches(furniture)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLBRElement) text += '\n';
    if (!(node instanceof Text)) continue;
    const start = text.length;
    text += node.data;
    nodes.push({ node, start });
    for (const [kind, selector] of emphases) {
      if (node.parentElement?.closest(selector)) extend(spans, kind, start, text.length);
    }
  }
  const speaker = passage.closest('.turn')?.querySelector('.speaker')?.textContent ?? null;
  return { id: passage.id, text, spans, speaker, nodes };
}

/** What of a passage lies in a range; null where nothing does. */
export function pieceIn(
  { nodes }: PassageWords,
  index: number,
  range: Range,
): { readonly piece: Piece; readonly first: Place; readonly last: Place } | null {
  let first: (Place & { at: number }) | undefined;
  let last: (Place & { at: number }) | undefined;
  for (const { node, start } of nodes) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (from >= to) continue;
    first ??= { node, offset: from, at: start + from };
    last = { node, offset: to, at: start + to };
  }
  if (!first || !last) return null;
  return { piece: { passage: index, start: first.at, end: last.at }, first, last };
}

/** A place in the page. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

const emphases = [
  ['emphasis', 'em'],
  ['strong', 'strong'],
] as const;

function extend(spans: Span[], kind: 'emphasis' | 'strong', start: number, end: number): void {
  const index = spans.findIndex((span) => span.kind === kind && span.end === start);
  const [before] = index < 0 ? [] : spans.splice(index, 1);
  spans.push({ kind, start: before?.start ?? start, end });
}
