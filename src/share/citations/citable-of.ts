import type { Interview, Speaker } from '../../interview/types.ts';
import { withoutArticle } from '../../library/sorting.ts';
import type { Person } from '../../library/types.ts';
import { citedName } from './cited-name.ts';
import type { Citable, CitedName, CitedPassage } from './types.ts';

/** What a view knows of the place it cites. */
export interface CitedPlace {
  /** The name of the site. */
  readonly site: string;
  /** Whole, of the page or passage; null where the site does not know its own. */
  readonly address: string | null;
  readonly passage?: CitedPassage | null;
}

/**
 * An interview as what can be cited: the build’s side of citations, which alone knows the records.
 *
 * @param personOf the record of a slug, where there is one
 */
export function citableOf(
  interview: Interview,
  personOf: (slug: string) => Person | undefined,
  { site, address, passage = null }: CitedPlace,
): Citable {
  const { slug, title, edition, source, date, language } = interview;
  const nameOf = (speaker: Speaker): CitedName => speakerName(speaker, interview, personOf);
  return {
    slug,
    title,
    edition,
    interviewees: interview.subjects.map(nameOf),
    interviewers: interview.interviewers.map(nameOf),
    source: { ...source, date },
    site,
    published: firstPublished(interview),
    language,
    address,
    passage,
  };
}

/** Without a record, an interviewer who goes by the name of the publication is no person. */
function speakerName(
  { name, person }: Speaker,
  { source }: Interview,
  personOf: (slug: string) => Person | undefined,
): CitedName {
  const record = person === null ? undefined : personOf(person);
  if (record) return citedName({ ...record, group: record.kind === 'group' });
  const bare = (words: string): string => withoutArticle(words).toLowerCase();
  return citedName({ name, group: bare(name) === bare(source.publication) });
}

/** The first day that the ledger knows any of its words on this site. */
function firstPublished({ permalinks }: Interview): string | null {
  const days = Array.from(permalinks.dates.values(), ({ published }) => published);
  return days.toSorted()[0] ?? null;
}
