import { refuseCharacters } from '../../files/refuse-characters.ts';
import { Refusal } from '../../refusal.ts';
import type { SourceDocument } from '../../types.ts';

/** What is left for a reader to say of a file that goes with sound. */
export type Spoken = Pick<SourceDocument, 'blocks' | 'unit' | 'inventory'> &
  Partial<Pick<SourceDocument, 'about' | 'omitted' | 'encoding'>>;

/**
 * The document of a file in which the format itself says when, and perhaps by whom, words are said.
 *
 * @throws Refusal where nothing is said, or with characters that must not pass
 */
export function speechDocument(spoken: Spoken): SourceDocument {
  if (spoken.blocks.length === 0) throw new Refusal('holds no words that anybody says');
  const speakers = spoken.blocks.flatMap(({ lines }) => lines.map(({ speaker = '' }) => speaker));
  refuseCharacters([...new Set(speakers), ...spoken.inventory].join('\n'));
  return { notes: [], about: {}, omitted: [], ...spoken };
}
