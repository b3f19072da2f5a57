import type { Text } from '../../interview/types.ts';
import { abbreviatedName, naturalNames } from './name-lists.ts';
import { retelling } from './retelling.ts';
import type { Citable, CitedName } from './types.ts';
import { asSentence, capitalised, stopAfter, toText } from './wording.ts';
import { workTitle } from './work-title.ts';
import { americanDate, yearFirstDate } from './written-dates.ts';

/**
 * APA, 7th edition: a published interview follows the format of what it was published in, here an
 * article of a periodical. So its author is who wrote it down, the interviewer, and square brackets say
 * with whom it was. A digest is a web page of this site. Days of access are only given for pages that
 * are meant to change, and ours are not.
 *
 * Titles are not put into sentence case: it would take a human to tell the names in them.
 */
export function apa(citable: Citable): Text {
  const { edition, source, site, published, address, interviewees, interviewers } = citable;
  const link = address === null ? '' : ` ${address}`;
  const title = workTitle(citable);
  if (edition === 'digest') {
    const day = published === null ? 'n.d.' : yearFirstDate(published);
    const what = asSentence(retelling(citable, americanDate));
    return toText([`${site}. (${day}). `, { emphasis: title }, ' [', ...what, `].${link}`]);
  }
  const names = authors(interviewers);
  const what = `${capitalised(edition)} of interview with ${naturalNames(interviewees)}`;
  return toText([
    `${names}${stopAfter(names)} (${yearFirstDate(source.date)}). ${title} [${what}]. `,
    { emphasis: source.publication },
    `${stopAfter(source.publication)} ${site}.${link}`,
  ]);
}

function authors(names: readonly CitedName[]): string {
  const written = names.map(abbreviatedName);
  if (written.length < 2) return written[0] ?? '';
  return `${written.slice(0, -1).join(', ')}, & ${written.at(-1) ?? ''}`;
}
