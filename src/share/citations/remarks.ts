import { naturalNames } from './name-lists.ts';
import { retelling } from './retelling.ts';
import type { Citable } from './types.ts';
import { capitalised, inQuotes, toText } from './wording.ts';
import { dayFirstDate } from './written-dates.ts';

/**
 * In sentences, what the fields of a format have no place for: how the text relates to its source, who
 * asked, where the source can be read, whose it is, and how a passage begins.
 *
 * `Transcript of an interview with Ana Duarte by The Playlist, on Two-Shot`, `Rights: © The Playlist`
 */
export function remarks(citable: Citable): string[] {
  const { edition, passage, source } = citable;
  const rights = edition === 'digest' ? 'Rights in the interview' : 'Rights';
  return [
    whatItIs(citable),
    ...(source.url === null ? [] : [`Source: ${source.url}`]),
    `${rights}: ${source.rights}`,
    ...(passage === null
      ? []
      : [`Passage beginning ${inQuotes(passage.words)} (${passage.attribution})`]),
  ];
}

/** `Excerpt of an interview with Ana Duarte by The Playlist, on Two-Shot`. */
export function whatItIs(citable: Citable): string {
  const { edition, interviewees, interviewers, site } = citable;
  if (edition === 'digest') return capitalised(toText(retelling(citable, dayFirstDate)).text);
  const talk = `an interview with ${naturalNames(interviewees)} by ${naturalNames(interviewers)}`;
  return `${capitalised(edition)} of ${talk}, on ${site}`;
}
