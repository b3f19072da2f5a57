import { blocksOf } from '../../../src/importers/readers/plain-text.ts';
import type { SourceDocument } from '../../../src/importers/types.ts';

/** A document of plain text, as its reader makes it of bytes. */
export function documentOf(text: string): SourceDocument {
  const nothing = { notes: [], about: {}, omitted: [] };
  return { blocks: blocksOf(text), ...nothing, unit: 'line', inventory: [text] };
}
