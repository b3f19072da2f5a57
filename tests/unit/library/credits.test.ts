import { expect, test } from 'vitest';
import { buildLibrary, creditName, creditPerson, creditsOf } from '../../../src/library/index.ts';
import type { Film, Library } from '../../../src/library/types.ts';
import { film, people } from './invented.ts';

const [ana, eve] = people;

function libraryOf(...films: Film[]): Library {
  const place = { places: {}, findings: [] };
  const entriesOf = <T extends { slug: string }>(folder: string, all: readonly T[]) =>
    all.map(({ slug, ...fields }) => ({ ...place, slug, file: `${folder}/${slug}.yaml`, fields }));
  const content = {
    folder: '/',
    interviews: [],
    films: entriesOf('films', films),
    people: entriesOf('people', people),
    ledgers: [],
    pictures: [],
    recordings: [],
    problems: [],
  } as unknown as Parameters<typeof buildLibrary>[0];
  const { library } = buildLibrary(content, '2026-01-01');
  return library;
}

const library = libraryOf(
  film('late', {
    title: 'Late',
    year: 2003,
    directors: ['Ana Duarte'],
    writers: ['Ana Duarte', 'Ana Duarte'],
    cast: [{ actor: { person: 'ana-duarte', as: 'A. D.' }, role: 'Herself' }, { actor: 'X' }],
  }),
  film('early', { title: 'Early', year: 1971, music: ['The Duarte'], casting: ['Nobody'] }),
);

test('A person has a credit for each film, by year, with all they did in it once', () => {
  const person = library.person('ana-duarte');
  const credits = person && creditsOf(library, person);
  expect(credits?.map(({ film: { slug }, capacities }) => [slug, ...capacities])).toEqual([
    ['early', 'music'],
    ['late', 'director', 'writer', 'actor (Herself)'],
  ]);
  const other = library.person('eve-marsh');
  expect(other && creditsOf(library, other)).toEqual([]);
});

test('Credits are those of the library that is asked', () => {
  const person = libraryOf().person('ana-duarte');
  expect(person && creditsOf(libraryOf(), person)).toEqual([]);
});

test('A credit is printed as written, and leads to the record that bears the name', () => {
  expect(creditName(library, 'The Duarte')).toBe('The Duarte');
  expect(creditName(library, { person: 'ana-duarte', as: 'A. D.' })).toBe('A. D.');
  expect(creditName(library, { person: 'eve-marsh' })).toBe(eve?.name);
  expect(creditName(library, { person: 'gone' })).toBe('gone');
  expect(creditPerson(library, 'The Duarte')?.name).toBe(ana?.name);
  expect(creditPerson(library, 'Nobody')).toBeUndefined();
});
