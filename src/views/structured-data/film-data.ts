import type { IdReference, Movie, TVSeries } from 'schema-dts';
import type { Credit } from '../../content/schemas/film.ts';
import {
  addresses,
  creditName,
  creditPerson,
  type Film,
  type Library,
} from '../../library/index.ts';
import type { AddressWriter } from '../site.ts';
import { partyOf, type Party } from './person-data.ts';
import { sameAsFilm } from './same-as.ts';
import { someOf } from './some-of.ts';

type FilmData = Extract<Movie | TVSeries, object>;

/** A film, for the page that is its own. */
export function filmData(film: Film, library: Library, urlOf: AddressWriter): FilmData {
  const credited = creditedIn(library, urlOf);
  const { aliases, writers, producers, editors, music, companies, note } = film;
  return {
    ...filmInBrief(film, library, urlOf),
    alternateName: someOf(aliases),
    description: note,
    author: credited(writers),
    producer: credited(producers),
    editor: credited(editors),
    musicBy: credited(music),
    actor: credited(film.cast.map(({ actor }) => actor)),
    productionCompany: someOf(companies.map(organization)),
    award: someOf(prizesOf(film)),
  };
}

/** The same in few words, for interviews on it. */
export function filmInBrief(film: Film, library: Library, urlOf: AddressWriter): FilmData {
  const url = urlOf(addresses.film(film.slug));
  return {
    '@type': film.kind === 'series' ? 'TVSeries' : 'Movie',
    '@id': url,
    name: film.title,
    url,
    dateCreated: film.year === undefined ? undefined : String(film.year),
    director: creditedIn(library, urlOf)(film.directors),
    duration: film.minutes === undefined ? undefined : `PT${film.minutes}M`,
    countryOfOrigin: someOf(film.countries.map(country)),
    sameAs: sameAsFilm(film),
  };
}

type Credited = Extract<Party, { '@type': 'Person' }> | IdReference;

/** A group has its own page and is referred to: schema.org knows none that directs or cuts a film. */
function creditedIn(
  library: Library,
  urlOf: AddressWriter,
): (credits: readonly Credit[]) => readonly Credited[] | undefined {
  return (credits) => someOf(credits.map((credit) => creditedParty(credit, library, urlOf)));
}

function creditedParty(credit: Credit, library: Library, urlOf: AddressWriter): Credited {
  const person = creditPerson(library, credit);
  const name = creditName(library, credit);
  const party = person && partyOf(person, urlOf);
  if (!party) return { '@type': 'Person', name };
  return party['@type'] === 'Person' ? { ...party, name } : { '@id': party['@id'] ?? '' };
}

function prizesOf({ awards }: Film): string[] {
  return awards
    .filter(({ result }) => result === 'won')
    .map(({ body, year, category, recipient }) =>
      [`${body} ${year}`, category, recipient].filter(Boolean).join(', '),
    );
}

function organization(name: string): { readonly '@type': 'Organization'; readonly name: string } {
  return { '@type': 'Organization', name };
}

function country(name: string): { readonly '@type': 'Country'; readonly name: string } {
  return { '@type': 'Country', name };
}
