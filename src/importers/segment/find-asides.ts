import type { Doubt, Omission, Paragraph, Piece, Statements } from '../types.ts';
import { captions } from './asides/captions.ts';
import { furniture } from './asides/furniture.ts';
import { headings } from './asides/headings.ts';
import { pullQuotes } from './asides/pull-quotes.ts';
import { type Finder, type Found, type Given, sceneOf } from './asides/scene.ts';
import { sheets } from './asides/sheets.ts';
import { statements } from './asides/statements.ts';
import { titles } from './asides/titles.ts';

export interface Asides {
  /** By the position of their paragraphs in the file. */
  readonly asides: ReadonlyMap<number, Piece>;
  /** Positions of the paragraphs that are no part of the flow: asides, statements, what is left out. */
  readonly taken: ReadonlySet<number>;
  readonly statements: Statements;
  readonly omitted: readonly Omission[];
  readonly doubts: readonly Doubt[];
}

/** In this order: what one has found, those behind it do not see. */
const finders: readonly Finder[] = [
  titles,
  furniture,
  sheets,
  statements,
  pullQuotes,
  captions,
  headings,
];

/**
 * Finds what stands in the file and is no paragraph of the conversation: pull-quotes, captions,
 * headings, statements about the interview, furniture of the page.
 */
export function findAsides(paragraphs: readonly Paragraph[], given: Given): Asides {
  const found: Found[] = [];
  let left = paragraphs;
  for (const find of finders) {
    const now = find(sceneOf(left, given));
    if (now.length === 0) continue;
    found.push(...now);
    const gone = new Set(now.filter(isTaken).map(({ paragraph }) => paragraph.at));
    left = left.filter(({ at }) => !gone.has(at));
  }
  found.sort((a, b) => a.paragraph.at - b.paragraph.at);
  const lines = (kind: 'edited' | 'credit') =>
    found.flatMap(({ as, paragraph: { line, text, spans } }) =>
      as.kind === kind ? [{ line, text, ...(spans && { spans }) }] : [],
    );
  return {
    asides: new Map(
      found.flatMap(({ as, paragraph }) =>
        as.kind === 'piece' ? [[paragraph.at, as.piece] as const] : [],
      ),
    ),
    taken: new Set(found.filter(isTaken).map(({ paragraph }) => paragraph.at)),
    statements: { edited: lines('edited')[0] ?? null, credits: lines('credit') },
    omitted: found.flatMap(({ as, paragraph: { line, text } }) =>
      as.kind === 'omitted' ? [{ line, reason: as.reason, text }] : [],
    ),
    doubts: found.flatMap(({ doubt, paragraph: { line, text } }) =>
      doubt === null ? [] : [{ line, reason: doubt, text }],
    ),
  };
}

function isTaken({ as }: Found): boolean {
  return as.kind !== 'kept';
}
