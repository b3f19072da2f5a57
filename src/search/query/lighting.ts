import type { LitTerm } from '../lit.ts';
import type { Lighting } from './hits.ts';
import type { Row } from './terms.ts';

/** A row of words that may each be several gives no more sequences than this. */
const mostSequences = 16;

/** What of a query is lit in the paragraphs found. */
export function lightingOf(rows: readonly Row[]): Lighting {
  const wanted = rows.filter(({ excluded }) => !excluded);
  return {
    literal: wanted.flatMap(sequences),
    words: wanted.flatMap((row) =>
      row.quoted
        ? row.terms.flatMap((term) => sequences({ ...row, terms: [term] }))
        : sequences(row),
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
