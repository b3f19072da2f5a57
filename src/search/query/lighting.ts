import type { LitTerm } from '../lit.ts';
import type { Lighting } from './hits.ts';
import type { Row } from './terms.ts';

/** A row of words that may each be several gives no more sequences than this. */
const mostSequences = 16;

/** What stands in a larger part of all paragraphs than this is not worth lighting beside other words. */
const everywhere = 0.2;

/**
 * What of a query is lit in the paragraphs found.
 *
 * @param paragraphs how many there are
 */
export function lightingOf(rows: readonly Row[], paragraphs: number): Lighting {
  const wanted = rows.filter(({ excluded }) => !excluded);
  const telling = (list: readonly Row[]): LitTerm[] => {
    const rare = list.filter(({ terms }) =>
      terms.some(({ count }) => count <= everywhere * paragraphs),
    );
    return (rare.length > 0 ? rare : list).flatMap(sequences);
  };
  return {
    literal: telling(wanted),
    words: telling(
      wanted.flatMap((row) =>
        row.quoted ? row.terms.map((term) => ({ ...row, terms: [term] })) : [row],
      ),
    ),
  };
}

/** The forms a row may stand in a text as: of “sci fi” the one, of a word all it may be. */
function sequences({ terms }: Row): LitTerm[] {
  let all: LitTerm[] = [[]];
  for (const { alternatives } of terms) {
    all = all.flatMap((before) => alternatives.map(({ forms }) => [...before, ...forms]));
    if (terms.length > 1) all = all.slice(0, mostSequences);
  }
  return all;
}
