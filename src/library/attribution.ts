import { attributions as said } from '../words/in-browser.ts';
import type { Interview, Speaker } from '../interview/index.ts';
import type { Reference } from './types.ts';

/**
 * Whose words a passage's are. In a digest they are nobody's but the digest's own: it must never
 * look as if the speaker had said them so.
 */
export function attribution(
  { edition }: Pick<Interview, 'edition'>,
  speaker: Pick<Speaker, 'name'> | null,
): string {
  if (!speaker) return edition === 'digest' ? said.retold : said.introduction;
  return edition === 'digest' ? said.retoldOf(speaker.name) : speaker.name;
}

/** Whose words stand at a place. Headings are the editor's, quotations those of their source. */
export function attributionOf({ interview, kind, speaker }: Reference): string {
  if (kind === 'passage') return attribution(interview, speaker);
  return kind === 'heading' ? said.heading : said.quotation;
}
