import type { Entry } from '../content/read-content.ts';
import type { InterviewFile } from '../content/read-interview-file.ts';
import { slugPattern } from '../content/schemas/fields.ts';
import type { Draft, Target } from '../interview/index.ts';
import { didYouMean } from '../problems/nearest.ts';
import { inFile, type Place, type Problem } from '../problems/problem.ts';

/** The slugs that may be referred to, and the ids in each interview. */
export interface Known {
  readonly people: ReadonlySet<string>;
  readonly films: ReadonlySet<string>;
  /** Ids of sections and passages, by the slug of the interview. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of places that are gone, by the slug of the interview. */
  readonly retired: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Checks that all an interview refers to exists: people, films, and places it links to; of a front
 * matter with faults, the fields without.
 */
export function checkReferences(entry: Entry<InterviewFile>, known: Known): Problem[] {
  const { file, slug, draft } = entry;
  return [
    ...checkFields(entry, known),
    ...checkWritten(draft, { file, slug, called: 'this interview' }, known),
  ];
}

/** A text that refers to others. */
export interface Referring {
  readonly file: string;
  /** By which its own ids are known. */
  readonly slug: string;
  /** In messages. */
  readonly called: string;
}

/** Checks that the records and places exist that a text names. */
export function checkWritten(draft: Draft, from: Referring, known: Known): Problem[] {
  const mentions = draft.mentions.flatMap(({ type, slug, ...place }) =>
    checkSlug(type, slug, from.file, place, known),
  );
  return [...mentions, ...draft.links.flatMap((link) => checkLink(link, from, known))];
}

function checkFields({ file, places, valid }: Entry<InterviewFile>, known: Known): Problem[] {
  const check = (type: Target['type'], slug: string, path: string): Problem[] =>
    checkSlug(type, slug, file, places[path] ?? { line: 1, column: 1 }, known);
  const { subjects = [], films = [], interviewer = '', speakers = {} } = valid;
  const problems = [
    ...subjects.flatMap((slug, index) => check('person', slug, `subjects.${index}`)),
    ...films.flatMap((slug, index) => check('film', slug, `films.${index}`)),
  ];
  if (typeof interviewer !== 'string') {
    problems.push(...check('person', interviewer.person, 'interviewer.person'));
  }
  for (const [label, value] of Object.entries(speakers)) {
    if (typeof value !== 'string' || value === 'interviewer') continue;
    problems.push(...check('person', value, `speakers.${label}`));
  }
  return problems;
}

function checkSlug(
  type: Target['type'],
  slug: string,
  file: string,
  place: Place,
  { people, films }: Known,
): Problem[] {
  const records = type === 'person' ? people : films;
  return records.has(slug) ? [] : [unknown(type, slug, file, place, records)];
}

function checkLink(
  { interview, id, line, column }: Draft['links'][number],
  { file, slug, called }: Referring,
  { ids: known, retired }: Known,
): Problem[] {
  const target = interview ?? slug;
  const ids = known.get(target);
  // Of an interview that cannot be read, no id is known and each may be right.
  const isUnread = ids?.size === 0 && interview !== null;
  if (ids && (id === null || ids.has(id) || isUnread)) return [];
  if (id !== null && retired.get(target)?.has(id)) {
    const message = `“${id}” is the address of a passage that is gone; readers will be told so.`;
    const hint = 'Link to another passage, or take the link out.';
    return [inFile(file, { id: 'retired-link', line, column, message, hint })];
  }
  const where = interview === null ? called : `“${target}”`;
  const message = ids
    ? `There is no passage or section “${id}” in ${where}.`
    : `There is no interview “${target}”.`;
  const hint = ids
    ? didYouMean(id ?? '', ids, 'Copy the address that stands beside the passage on its page.')
    : didYouMean(target, known.keys(), 'Name an interview’s file, as in other-one.md#passage.');
  return [inFile(file, { id: 'dead-link', line, column, message, hint })];
}

/** A slug without a record. */
export function unknown(
  type: 'person' | 'film',
  slug: string,
  file: string,
  { line, column }: Place,
  known: Iterable<string>,
): Problem {
  const folder = type === 'person' ? 'people' : 'films';
  const message = `There is no ${type} “${slug}”.`;
  const remedy = slugPattern.test(slug)
    ? `Make a record: ${folder}/${slug}.yaml.`
    : `Name a record in ${folder}/, without its ending.`;
  const hint = didYouMean(slug, known, remedy);
  return inFile(file, { id: `unknown-${type}`, line, column, message, hint });
}
