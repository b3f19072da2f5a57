import type { Text } from '../../interview/types.ts';
import { firstNames, naturalName, naturalNames } from './name-lists.ts';
import { retelling } from './retelling.ts';
import type { Citable, CitedName, CitedPassage, Occasion } from './types.ts';
import { asSentence, capitalised, inQuotes, stopAfter, toText } from './wording.ts';
import { workTitle } from './work-title.ts';
import { americanDate } from './written-dates.ts';

/**
 * Chicago, notes and bibliography: the entry of a bibliography, by the manual's rule for published and
 * broadcast interviews. Who is interviewed comes first, the interviewer behind the title.
 */
export function chicagoEntry(citable: Citable, { accessed }: Occasion = {}): Text {
  const { edition, source, site, published, address, interviewers } = citable;
  const title = `${inQuotes(workTitle(citable), '.')} `;
  const seen = accessed === undefined ? '' : ` Accessed ${americanDate(accessed)}.`;
  const where = `${seen}${address === null ? '' : ` ${address}.`}`;
  if (edition === 'digest') {
    const what = asSentence(retelling(citable, americanDate));
    const since = published === null ? '' : ` Published ${americanDate(published)}.`;
    return toText([`${site}. ${title}`, ...what, `.${since}${where}`]);
  }
  const names = entryNames(citable.interviewees);
  const by = `Interview by ${naturalNames(interviewers)}`;
  return toText([
    `${names}${stopAfter(names)} ${title}${by}${stopAfter(by)} `,
    { emphasis: source.publication },
    `, ${americanDate(source.date)}. ${capitalised(edition)}, ${site}.${where}`,
  ]);
}

/**
 * The same as a full note. One that cites a passage says how it begins, for texts without pages are
 * cited by what can be found in them.
 */
export function chicagoNote(citable: Citable, { accessed }: Occasion = {}): Text {
  const { edition, source, site, published, address, passage, interviewers } = citable;
  const title = `${inQuotes(workTitle(citable), ',')} `;
  const where = placeInNote(passage, [
    ...(accessed === undefined ? [] : [`accessed ${americanDate(accessed)}`]),
    ...(address === null ? [] : [address]),
  ]);
  if (edition === 'digest') {
    const since = published === null ? '' : `, published ${americanDate(published)}`;
    return toText([`${site}, ${title}`, ...retelling(citable, americanDate), since, where]);
  }
  return toText([
    `${noteNames(citable.interviewees)}, ${title}interview by ${naturalNames(interviewers)}, `,
    { emphasis: source.publication },
    `, ${americanDate(source.date)}, ${edition}, ${site}${where}`,
  ]);
}

function placeInNote(passage: CitedPassage | null, rest: readonly string[]): string {
  const tail = rest.length === 0 ? '' : `${rest.join(', ')}.`;
  if (passage === null) return tail === '' ? '.' : `, ${tail}`;
  const words = inQuotes(passage.words, tail === '' ? '.' : ',');
  return `, passage beginning ${words}${tail === '' ? '' : ` ${tail}`}`;
}

/** The first one is turned round. Of more than six, three are named (18th edition). */
function entryNames(names: readonly CitedName[]): string {
  return names.length > 6 ? `${firstNames(names, 3)}, et al.` : firstNames(names);
}

/** Of more than two, one is named (18th edition). */
function noteNames(names: readonly CitedName[]): string {
  const [first] = names;
  return names.length > 2 && first ? `${naturalName(first)} et al.` : naturalNames(names);
}
