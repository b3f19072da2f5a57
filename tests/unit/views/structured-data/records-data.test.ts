import { expect, test } from 'vitest';
import type { Film, Library, Person } from '../../../../src/library/index.ts';
import {
  filmData,
  listData,
  personData,
  siteData,
} from '../../../../src/views/structured-data/index.ts';
import { film, people, person } from '../../library/invented.ts';

const band = person('the-lanterns', {
  name: 'The Lanterns',
  kind: 'group',
  roles: ['folk band'],
  born: { date: '1999', place: 'Nowhere' },
});
const all: readonly Person[] = [...people, band];
const library = {
  person: (slug: string) => all.find((one) => one.slug === slug),
  personNamed: (name: string) => all.find((one) => one.name === name),
} as unknown as Library;
const urlOf = (address: string): string => `https://example.org${address}`;

function written(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data)) as unknown;
}

function filmOf(fields: Partial<Film>): unknown {
  return written(filmData(film('moths', { title: 'Moths', ...fields }), library, urlOf));
}

test('a film has its facts, and people by their records or by their names', () => {
  const ana = {
    '@type': 'Person',
    name: 'A. Duarte',
    url: 'https://example.org/people/ana-duarte/',
  };
  const facts = filmOf({
    year: 1974,
    minutes: 90,
    countries: ['Nowhere', 'Elsewhere'],
    imdb: 'tt0000001',
    directors: [{ person: 'ana-duarte', as: 'A. Duarte' }],
    music: ['The Lanterns'],
    cast: [{ actor: 'Somebody', role: 'A moth' }],
    companies: ['Lamps'],
    awards: [
      { body: 'Academy', year: 1975, category: 'Light', recipient: 'Ana Duarte', result: 'won' },
      { body: 'Academy', year: 1975, category: 'Dark', result: 'nominated' },
    ],
  });
  expect(facts).toMatchObject({
    '@type': 'Movie',
    name: 'Moths',
    dateCreated: '1974',
    duration: 'PT90M',
    countryOfOrigin: [{ name: 'Nowhere' }, { name: 'Elsewhere' }],
    sameAs: ['https://www.imdb.com/title/tt0000001/'],
    director: [ana],
    musicBy: [{ '@id': 'https://example.org/people/the-lanterns/' }],
    actor: [{ '@type': 'Person', name: 'Somebody' }],
    productionCompany: [{ name: 'Lamps' }],
    award: ['Academy 1975, Light, Ana Duarte'],
  });
});

test('a film of which only the title is known says no more', () => {
  const url = 'https://example.org/films/moths/';
  expect(filmOf({})).toEqual({ '@type': 'Movie', '@id': url, name: 'Moths', url });
  expect(filmOf({ kind: 'series' })).toMatchObject({ '@type': 'TVSeries' });
});

test('pages elsewhere are the same only where their names say so', () => {
  const sources = [
    'https://en.wikipedia.org/wiki/Moths',
    'https://de.wikipedia.org/wiki/Moths_(1974_film)',
    'https://en.wikipedia.org/wiki/Moths_(1999_film)',
    'https://en.wikipedia.org/wiki/Lamps',
    'https://example.com/wiki/Moths',
  ];
  expect(filmOf({ year: 1974, sources })).toMatchObject({ sameAs: sources.slice(0, 2) });
  const name = 'Ana Duarte';
  const page = (slug: number): string => `https://www.imdb.com/name/nm000000${slug}/`;
  const sameAs = (...sources: string[]): unknown =>
    written(personData(person('ana', { name, sources }), urlOf));
  const article = 'https://pt.wikipedia.org/wiki/Ana_Duarte';
  expect(sameAs(article, page(1))).toMatchObject({ sameAs: [page(1), article] });
  expect(sameAs(page(1), page(2), 'https://www.imdb.com/title/tt0000001/')).not.toHaveProperty(
    'sameAs',
  );
});

test('a person has the dates of a life, a group those of its own', () => {
  const life = person('ana', {
    name: 'Ana Duarte',
    birthName: 'Ana Lima',
    aliases: ['The Duarte'],
    roles: ['director'],
    note: 'Builds lamps.',
    born: { date: '1950-02', place: 'Nowhere' },
    died: { date: '2020' },
  });
  expect(written(personData(life, urlOf))).toEqual({
    '@type': 'Person',
    '@id': 'https://example.org/people/ana/',
    name: 'Ana Duarte',
    url: 'https://example.org/people/ana/',
    alternateName: ['Ana Lima', 'The Duarte'],
    description: 'Builds lamps.',
    jobTitle: ['director'],
    birthDate: '1950-02',
    birthPlace: { '@type': 'Place', name: 'Nowhere' },
    deathDate: '2020',
  });
  expect(written(personData(band, urlOf))).toMatchObject({
    '@type': 'MusicGroup',
    foundingDate: '1999',
    foundingLocation: { '@type': 'Place', name: 'Nowhere' },
  });
  const company = person('lamps', { name: 'Lamps', kind: 'group', roles: ['husband and wife'] });
  expect(personData(company, urlOf)).toMatchObject({ '@type': 'Organization' });
});

test('the home page is the site, a list a page that collects', () => {
  expect(siteData('Talks.', urlOf)).toMatchObject({
    '@type': 'WebSite',
    url: 'https://example.org/',
    description: 'Talks.',
  });
  expect(listData('Films', 'All films.', '/films/')).toEqual({
    '@type': 'CollectionPage',
    '@id': '/films/',
    name: 'Films',
    description: 'All films.',
    url: '/films/',
  });
});
