import type { Block, Point } from '../../../../src/share/copy/searched-page.ts';

/** What a browser would light. */
export interface Lit {
  readonly from: Point;
  readonly to: Point;
}

/**
 * Finds what a text directive names, step by step as the specification has browsers do it, with
 * characters where ours counts words: the first place from the top where all of it fits.
 */
export function findDirective(blocks: readonly Block[], directive: string): Lit | null {
  const parts = directive.replace(/^text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end] = parts.map(decodeURIComponent);
  if (start === undefined || parts.length > 2) throw new Error(`No directive: ${directive}`);
  for (const begun of places(blocks, start, { block: 0, offset: 0 })) {
    if (prefix !== undefined && !endsWith(blocks, begun.from, decodeURIComponent(prefix))) continue;
    const ends = end === undefined ? [begun] : places(blocks, end, begun.to);
    for (const ended of ends) {
      if (suffix === undefined || beginsWith(blocks, ended.to, decodeURIComponent(suffix))) {
        return { from: begun.from, to: ended.to };
      }
    }
  }
  return null;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

function boundaries(text: string): Set<number> {
  return new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
}

/** Where a term stands, from a place on, beginning and ending with a word. */
function* places(blocks: readonly Block[], term: string, after: Point): Generator<Lit> {
  const wanted = term.toLowerCase();
  for (const [block, { text }] of blocks.entries()) {
    if (block < after.block) continue;
    const ends = boundaries(text);
    const first = block === after.block ? after.offset : 0;
    for (let at = first; (at = text.toLowerCase().indexOf(wanted, at)) >= 0; at++) {
      const to = at + wanted.length;
      if (ends.has(at) && ends.has(to)) {
        yield { from: { block, offset: at }, to: { block, offset: to } };
      }
    }
  }
}

/** Between a term and its neighbours there may be spaces, and the ends of blocks. */
function endsWith(blocks: readonly Block[], { block, offset }: Point, prefix: string): boolean {
  const before = blocks[block]?.text.slice(0, offset).trimEnd() ?? '';
  if (before === '' && block > 0) {
    return endsWith(blocks, { block: block - 1, offset: Infinity }, prefix);
  }
  const start = before.length - prefix.length;
  const ends = boundaries(blocks[block]?.text ?? '');
  return before.toLowerCase().endsWith(prefix.toLowerCase()) && ends.has(start);
}

function beginsWith(blocks: readonly Block[], { block, offset }: Point, suffix: string): boolean {
  const text = blocks[block]?.text ?? '';
  const behind = text.slice(offset).trimStart();
  if (behind === '' && block + 1 < blocks.length) {
    return beginsWith(blocks, { block: block + 1, offset: 0 }, suffix);
  }
  const end = text.length - behind.length + suffix.length;
  return behind.toLowerCase().startsWith(suffix.toLowerCase()) && boundaries(text).has(end);
}
