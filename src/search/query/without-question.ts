import type { Row } from './terms.ts';

const asking = new Set('who what where when why how which whose'.split(' '));

/** What else stands in front of that which is asked for. */
const framing = new Set(
  (
    'is are was were do does did has have had can could will would the a an that this it its some one ' +
    'i you he she we they somebody someone anybody anyone people person guy man woman director actor ' +
    'say says said saying talk talks talked talking speak speaks spoke tell tells told mention mentions ' +
    'mentioned call calls called mean means meant think thinks thought quote line bit part story thing ' +
    'things something about on of with to in for'
  ).split(' '),
);

/**
 * What is asked for, of “who said that thing about a noble failure” the last two words: the rows
 * after two or more that only make it a question. null where it is none, or nothing would be left.
 */
export function withoutQuestion(rows: readonly Row[]): readonly Row[] | null {
  const words = rows.filter(({ excluded }) => !excluded);
  const first = words.findIndex((row, at) => !(at === 0 ? asking : framing).has(wordOf(row)));
  if (first < 2) return null;
  const question = new Set(words.slice(0, first));
  return rows.filter((row) => !question.has(row));
}

/** '' for a row of several. */
function wordOf({ terms: [term, ...others], quoted }: Row): string {
  return quoted || others.length > 0 ? '' : (term?.alternatives[0]?.forms[0] ?? '');
}
