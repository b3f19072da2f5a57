import type { Manifest, Name } from '../format.ts';
import type { IndexReader } from '../read/index-reader.ts';
import { wordsOf } from '../words.ts';
import type { Resolved } from './terms.ts';

const mostNames = 6;
/** A word of very many names is the name of none; so many files are read. */
const mostFiles = 3;

const kinds: readonly Name['kind'][] = ['film', 'person', 'topic', 'interview'];

/** The films, people, topics and interviews whose names have all words of a query, best first. */
export async function findNames(
  { rows, missing }: Resolved,
  reader: IndexReader,
  { names: { perFile } }: Manifest,
): Promise<readonly Name[]> {
  const terms = rows.filter(({ excluded }) => !excluded).flatMap((row) => row.terms);
  const [first, ...others] = terms.map(({ names }) => names);
  if (!first || missing.length > 0) return [];
  const numbers = first.filter((name) => others.every((names) => names.includes(name)));
  const files = new Map<number, number[]>();
  for (const number of numbers) {
    const file = Math.floor(number / perFile);
    files.set(file, [...(files.get(file) ?? []), number % perFile]);
  }
  const fullest = [...files].sort((a, b) => b[1].length - a[1].length).slice(0, mostFiles);
  const loaded = await Promise.all(
    fullest.map(async ([file, indexes]) => {
      const names = await reader.names(file);
      return indexes.flatMap((index) => names[index] ?? []);
    }),
  );
  const forms = new Set(
    terms.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.forms)),
  );
  return loaded
    .flat()
    .map((name) => ({ name, likeness: likeness(name, forms, terms.length) }))
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        kinds.indexOf(a.name.kind) - kinds.indexOf(b.name.kind) ||
        b.name.mentions - a.name.mentions,
    )
    .slice(0, mostNames)
    .map(({ name }) => name);
}

/** How much of a name the query says, in tenths: all of “Her”, half of “Spike Jonze”. */
function likeness({ name }: Name, forms: ReadonlySet<string>, asked: number): number {
  const words = wordsOf(name);
  const said = words.filter(({ form }) => forms.has(form)).length;
  return Math.round(
    (10 * Math.max(said, Math.min(asked, words.length) / 2)) / Math.max(words.length, 1),
  );
}
