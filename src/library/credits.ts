import type { Credit } from '../content/schemas/film.ts';
import { getLibrary } from './current.ts';
import { creditFields } from './check-film.ts';
import type { Film, Person } from './types.ts';

/** The name a credit is printed with. */
export function creditName(credit: Credit): string {
  if (typeof credit === 'string') return credit;
  return credit.as ?? getLibrary().person(credit.person)?.name ?? credit.person;
}

/** The record of who is credited, where there is one and only one. */
export function creditPerson(credit: Credit): Person | undefined {
  if (typeof credit === 'string') return getLibrary().personNamed(credit);
  return getLibrary().person(credit.person);
}

/** What a person did in a film of the library. */
export interface FilmCredit {
  readonly film: Film;
  /** `director`, `actor (Theodore Twombly)`. */
  readonly capacities: readonly string[];
}

const capacityNames = {
  directors: 'director',
  writers: 'writer',
  producers: 'producer',
  cinematographers: 'photography',
  editors: 'editor',
  music: 'music',
  productionDesigners: 'design',
  casting: 'casting',
} as const satisfies Record<(typeof creditFields)[number], string>;

/** The films that credit a person, by year. */
export function creditsOf(person: Person): FilmCredit[] {
  return getLibrary()
    .films.flatMap((film) => {
      const capacities: string[] = creditFields
        .filter((field) => film[field].some((credit) => creditPerson(credit) === person))
        .map((field) => capacityNames[field]);
      for (const { actor, role } of film.cast) {
        if (creditPerson(actor) === person) capacities.push(role ? `actor (${role})` : 'actor');
      }
      return capacities.length > 0 ? [{ film, capacities }] : [];
    })
    .toSorted((a, b) => (a.film.year ?? 0) - (b.film.year ?? 0));
}
