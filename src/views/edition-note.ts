import type { Interview } from '../interview/index.ts';
import { words } from '../words/index.ts';
import { siteName } from './site.ts';

/**
 * How the text of an interview relates to the one that its source names, in a sentence or two, to stand
 * below the text. Where the source is this site, the interview appeared here first.
 */
export function editionNote(
  { edition, source, corrections }: Pick<Interview, 'edition' | 'source' | 'corrections'>,
  site = siteName,
): string {
  const { editions, firstHere, corrected } = words.source;
  const isHere = source.url === null && plain(source.publication) === plain(site);
  const note = isHere && edition !== 'digest' ? firstHere[edition] : editions[edition];
  return corrections.length === 0 ? note : `${note} ${corrected}`;
}

function plain(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
