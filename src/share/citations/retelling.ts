import { naturalNames } from './name-lists.ts';
import type { Citable } from './types.ts';
import { inQuotes, type Piece } from './wording.ts';

/**
 * What a digest retells, for a citation of the digest.
 *
 * A digest is this site's text: none of its sentences were said by whom it is about. So the site is its
 * author in every style, and the interview stands behind it, whole: `digest of “Lamps,” interview with
 * Ana Duarte by The Playlist, The Playlist, December 19, 2013`.
 *
 * @param date writes a day as the style does
 */
export function retelling(
  { interviewees, interviewers, source }: Citable,
  date: (iso: string) => string,
): Piece[] {
  const talk = `interview with ${naturalNames(interviewees)} by ${naturalNames(interviewers)}`;
  const what = source.title === null ? `an ${talk}` : `${inQuotes(source.title, ',')} ${talk}`;
  return [`digest of ${what}, `, { emphasis: source.publication }, `, ${date(source.date)}`];
}
