import type { Entry } from '../content/read-content.ts';
import type { RecordFile } from '../content/read-record-file.ts';
import { creditFields, type Credit, type FilmFields } from '../content/schemas/film.ts';
import type { Problem } from '../problems/problem.ts';
import { unknown } from './check-references.ts';

/** Checks that the people a film credits by slug have records. */
export function checkFilm(
  { file, places }: Entry<RecordFile<FilmFields>>,
  fields: FilmFields,
  people: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const check = (credit: Credit, path: string): void => {
    if (typeof credit === 'string' || people.has(credit.person)) return;
    const place = places[`${path}.person`] ?? { line: 1, column: 1 };
    problems.push(unknown('person', credit.person, file, place, people));
  };
  for (const field of creditFields) {
    for (const [index, credit] of fields[field].entries()) check(credit, `${field}.${index}`);
  }
  for (const [index, { actor }] of fields.cast.entries()) check(actor, `cast.${index}.actor`);
  return problems;
}
