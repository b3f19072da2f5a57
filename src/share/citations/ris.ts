import { invertedName } from './name-lists.ts';
import { remarks } from './remarks.ts';
import type { Citable, CitedName, Occasion } from './types.ts';
import { workTitle } from './work-title.ts';

/**
 * One record in RIS, as it is written on disk: UTF-8, lines that end in CR LF, two spaces behind the
 * tag, dates with slashes.
 *
 * The format knows no interviews. What comes nearest, a personal communication (`PCOMM`), is read as a
 * letter whose recipient is the interviewer, and loses the publication. So a transcript or an excerpt is
 * an article in a magazine (`MGZN`) by whom it interviewed, and a digest a web page (`ELEC`) of this
 * site. The interviewer is the secondary author (`A2`), and stands in a note (`N1`) for programs that
 * do not read that tag for this type.
 */
export function ris(citable: Citable, { accessed }: Occasion = {}): string {
  const { edition, interviewees, interviewers, source, site, published, language, address } =
    citable;
  const own = edition === 'digest';
  const date = own ? published : source.date;
  const authors: readonly CitedName[] = own ? [{ literal: site }] : interviewees;
  const lines: (readonly [string, string | null | undefined])[] = [
    ['TY', own ? 'ELEC' : 'MGZN'],
    ...authors.map((name) => ['AU', invertedName(name)] as const),
    ...(own ? [] : interviewers.map((name) => ['A2', invertedName(name)] as const)),
    ['TI', workTitle(citable)],
    ['T2', own ? site : source.publication],
    ['PY', date?.slice(0, 4)],
    ['DA', date && slashed(date)],
    ['LA', language],
    ['DP', site],
    ...remarks(citable).map((words) => ['N1', words] as const),
    ['UR', address],
    ['Y2', accessed && slashed(accessed)],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value == null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

/** A line break would end the field. */
function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function slashed(iso: string): string {
  return iso.replaceAll('-', '/');
}
