import { expect, test } from 'vitest';
import { neighboursOf } from '../../../src/library/index.ts';
import { film } from './invented.ts';
import { libraryOf } from './small-library.ts';

const body = '**Duarte:** So.';
const other = { body: '**Marsh:** So.', subjects: ['eve-marsh'] };
const library = libraryOf(
  {
    first: { body, date: '2001-01-01', films: ['twice'] },
    second: { ...other, date: '2002-01-01', films: ['twice', 'later'] },
    third: { ...other, date: '2003-01-01', films: ['later'] },
    fourth: { body, date: '2004-01-01' },
    fifth: { body, date: '2005-01-01' },
    sixth: { body, date: '2006-01-01' },
    seventh: { body, date: '2007-01-01' },
  },
  [film('twice', { title: 'Twice' }), film('later', { title: 'Later' })],
);

function around(slug: string) {
  const interview = library.interview(slug);
  if (!interview) throw new Error(slug);
  const { older, newer, onFilms, withPeople } = neighboursOf(interview, library);
  return {
    older: older?.slug ?? null,
    newer: newer?.slug ?? null,
    onFilms: Object.fromEntries(onFilms.map((on) => [on.film.slug, on.interviews.map(slugOf)])),
    withPeople: withPeople.map((with_) => [with_.person.slug, with_.interviews.map(slugOf)]),
  };
}

const slugOf = ({ slug }: { readonly slug: string }): string => slug;

test('The next interview is the one published before, the first has none after it', () => {
  expect(around('third')).toMatchObject({ older: 'second', newer: 'fourth' });
  expect(around('first')).toMatchObject({ older: null, newer: 'second' });
  expect(around('seventh')).toMatchObject({ older: 'sixth', newer: null });
});

test('Others are named once, with the first film that leads to them', () => {
  expect(around('second').onFilms).toEqual({ twice: ['first'], later: ['third'] });
  expect(around('third')).toMatchObject({ onFilms: { later: ['second'] }, withPeople: [] });
});

test('Of many with a person the newest three are named', () => {
  expect(around('first')).toMatchObject({
    onFilms: { twice: ['second'] },
    withPeople: [['ana-duarte', ['seventh', 'sixth', 'fifth']]],
  });
});
