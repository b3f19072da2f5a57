import { citationKey } from './citation-key.ts';
import { remarks } from './remarks.ts';
import type { Citable, CitedName, Occasion } from './types.ts';
import { capitalised } from './wording.ts';
import { workTitle } from './work-title.ts';

/**
 * CSL-JSON, a list of one item, by the schema of CSL 1.0.2.
 *
 * A transcript or an excerpt is an `interview`, whose author is who was interviewed. A digest is a
 * `webpage` of this site, with the interview it retells in the `original-…` variables, for CSL has no
 * type for it and an interview with an author who said none of it would be a false one.
 */
export function cslJson(citable: Citable, { accessed }: Occasion = {}): string {
  const { edition, interviewees, interviewers, source, site, published, language, address } =
    citable;
  const talk =
    edition === 'digest'
      ? {
          type: 'webpage',
          genre: 'Digest of an interview',
          author: [{ literal: site }],
          'container-title': site,
          issued: published === null ? undefined : dateOf(published),
          'original-author': interviewees.map(nameOf),
          'original-title': source.title ?? undefined,
          'original-publisher': source.publication,
          'original-date': dateOf(source.date),
        }
      : {
          type: 'interview',
          genre: `${capitalised(edition)} of an interview`,
          author: interviewees.map(nameOf),
          'container-title': source.publication,
          issued: dateOf(source.date),
        };
  const item = {
    id: citationKey(citable),
    title: workTitle(citable),
    ...talk,
    interviewer: interviewers.map(nameOf),
    source: site,
    language,
    URL: address ?? undefined,
    accessed: accessed === undefined ? undefined : dateOf(accessed),
    note: remarks(citable).join('. '),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function nameOf(name: CitedName): Record<string, string> {
  return 'literal' in name ? { literal: name.literal } : { family: name.family, given: name.given };
}

function dateOf(iso: string): { 'date-parts': number[][] } {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
