import type { Text } from '../../interview/types.ts';
import { firstNames, naturalNames } from './name-lists.ts';
import { retelling } from './retelling.ts';
import type { Citable, CitedName, Occasion } from './types.ts';
import { asSentence, inQuotes, stopAfter, toText } from './wording.ts';
import { workTitle } from './work-title.ts';
import { shortDate } from './written-dates.ts';

/**
 * MLA, 9th edition, by its template of core elements: the interviewee is the author, the interviewer
 * another contributor, the publication the first container and this site the second, of which
 * `transcript` or `excerpt` is the version. A digest has no author but its site, and begins with its
 * title, as works do that an organisation both wrote and published.
 */
export function mla(citable: Citable, { accessed }: Occasion = {}): Text {
  const { edition, source, site, published, address, interviewees, interviewers } = citable;
  const title = `${inQuotes(workTitle(citable), '.')} `;
  const link = address === null ? '' : `, ${address}`;
  const seen = accessed === undefined ? '' : ` Accessed ${shortDate(accessed)}.`;
  const where = `${link}.${seen}`;
  if (edition === 'digest') {
    const what = asSentence(retelling(citable, shortDate));
    const since = published === null ? '' : `, ${shortDate(published)}`;
    return toText([title, ...what, '. ', { emphasis: site }, `${since}${where}`]);
  }
  const names = entryNames(interviewees);
  const by = `Interview by ${naturalNames(interviewers)}`;
  return toText([
    `${names}${stopAfter(names)} ${title}${by}${stopAfter(by)} `,
    { emphasis: source.publication },
    `, ${shortDate(source.date)}. `,
    { emphasis: site },
    `, ${edition}${where}`,
  ]);
}

/** The first one is turned round; of three and more it is the only one. */
function entryNames(names: readonly CitedName[]): string {
  return names.length > 2 ? `${firstNames(names, 1)}, et al.` : firstNames(names);
}
