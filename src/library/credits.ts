import { creditFields, type Credit } from '../content/schemas/film.ts';
import { words } from '../words/index.ts';
import type { Film, Library, Person } from './types.ts';

/** The name a credit is printed with. */
export function creditName(library: Library, credit: Credit): string {
  if (typeof credit === 'string') return credit;
  return credit.as ?? library.person(credit.person)?.name ?? credit.person;
}

/** The record of who is credited, where there is one and only one. */
export function creditPerson(library: Library, credit: Credit): Person | undefined {
  if (typeof credit === 'string') return library.personNamed(credit);
  return library.person(credit.person);
}

/** What a person did in a film of the library. */
export interface FilmCredit {
  readonly film: Film;
  /** `director`, `actor (Theodore Twombly)`. */
  readonly capacities: readonly string[];
}

const indexes = new WeakMap<Library, ReadonlyMap<Person, readonly FilmCredit[]>>();

/** The films that credit a person, by year. */
export function creditsOf(library: Library, person: Person): readonly FilmCredit[] {
  const index = indexes.get(library) ?? indexCredits(library);
  indexes.set(library, index);
  return index.get(person) ?? [];
}

function indexCredits(library: Library): ReadonlyMap<Person, readonly FilmCredit[]> {
  const index = new Map<Person, FilmCredit[]>();
  const inOrder = library.films.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  for (const film of inOrder) {
    for (const [person, capacities] of capacitiesIn(film, library)) {
      const credits = index.get(person) ?? [];
      credits.push({ film, capacities: [...capacities] });
      index.set(person, credits);
    }
  }
  return index;
}

/** What each person with a record did in a film. */
function capacitiesIn(film: Film, library: Library): ReadonlyMap<Person, ReadonlySet<string>> {
  const people = new Map<Person, Set<string>>();
  const add = (credit: Credit, capacity: string): void => {
    const person = creditPerson(library, credit);
    if (person) people.set(person, (people.get(person) ?? new Set()).add(capacity));
  };
  for (const field of creditFields) {
    for (const credit of film[field]) add(credit, words.capacities[field]);
  }
  for (const { actor, role } of film.cast) add(actor, words.capacities.actor(role));
  return people;
}
