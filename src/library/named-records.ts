import type { Content } from '../content/read-content.ts';
import { filmSchema } from '../content/schemas/film.ts';
import { personSchema } from '../content/schemas/person.ts';
import type { Names } from './find-mentions.ts';
import { NameIndex } from './name-index.ts';
import type { Film, Person } from './types.ts';

/** The names that texts may mention, and whom each may mean. */
export function namesOf(films: readonly Film[], people: readonly Person[]): Names {
  const names = { films: new NameIndex(), people: new NameIndex() };
  for (const { slug, title, aliases } of films) {
    for (const name of [title, ...aliases]) names.films.add(name, { type: 'film', slug });
  }
  for (const { slug, name, aliases } of people) {
    for (const each of [name, ...aliases]) names.people.add(each, { type: 'person', slug });
  }
  return names;
}

/**
 * The films whose names can be told, those with faults elsewhere among them: for checks, so that an
 * editor learns of everything in one run. What is wrong in them is left out, not published.
 */
export function namedFilms(films: Content['films']): Film[] {
  return films.flatMap(({ slug, fields, valid }): Film[] => {
    if (fields) return [{ slug, ...fields }];
    const { title } = valid;
    return title === undefined ? [] : [{ slug, ...filmSchema.parse({ title }), ...valid }];
  });
}

/** As `namedFilms`; of people, labels go by the aliases, too, and so they have to be known. */
export function namedPeople(people: Content['people']): Person[] {
  return people.flatMap(({ slug, fields, valid }): Person[] => {
    if (fields) return [{ slug, ...fields }];
    const { name, aliases } = valid;
    if (name === undefined || aliases === undefined) return [];
    return [{ slug, ...personSchema.parse({ name }), ...valid }];
  });
}
