import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byDate,
  bySortName,
  byTitle,
  initialOf,
  sortName,
  withoutArticle,
} from '../../../src/library/sorting.ts';
import type { Person } from '../../../src/library/types.ts';
import { runs } from '../interview/seeded.ts';
import { film, interview, person } from './invented.ts';

describe('Films are sorted', () => {
  function sorted(...titles: string[]): string[] {
    return titles
      .map((title, index) => film(`f${index}`, { title }))
      .toSorted(byTitle)
      .map(({ title }) => title);
  }

  test('by title without the article', () => {
    const order = ['An Apple', 'Being', 'The Cut', 'A Door', 'Theatre', 'The The', 'A', 'The'];
    expect(sorted(...order)).toEqual([
      ...['A', 'An Apple', 'Being', 'The Cut', 'A Door', 'The The', 'The', 'Theatre'],
    ]);
  });

  test('by numbers as numbers', () => {
    expect(sorted('Room 10', 'Room 9', '12 Rooms', '2 Rooms')).toEqual([
      ...['2 Rooms', '12 Rooms', 'Room 9', 'Room 10'],
    ]);
  });

  test('without regard to marks before the first letter, to accents and to case', () => {
    expect(sorted('“Zoo”', '...And so', '‘Bay', 'apple', 'Écho', 'Ebb', 'Eden')).toEqual([
      ...['...And so', 'apple', '‘Bay', 'Ebb', 'Écho', 'Eden', '“Zoo”'],
    ]);
  });

  test('the older of one title first', () => {
    const [old, young, undated] = [
      film('b', { title: 'Her', year: 1971 }),
      film('a', { title: 'Her', year: 2013 }),
      film('c', { title: 'Her' }),
    ];
    expect([young, old, undated].toSorted(byTitle)).toEqual([undated, old, young]);
  });
});

describe('People are sorted', () => {
  test.each<[string, Partial<Person>, string]>([
    ['Ana Duarte', {}, 'Duarte, Ana'],
    ['David O. Okri', {}, 'Okri, David O.'],
    ['Ana', {}, 'Ana'],
    ['山田太郎', {}, '山田太郎'],
    ['山田 太郎', {}, '山田 太郎'],
    ['やまだ たろう', {}, 'やまだ たろう'],
    ['봉 준호', {}, '봉 준호'],
    ['山田 太郎', { sortName: '山田 太郎' }, '山田 太郎'],
    ['Ben Okri Jr.', { sortName: 'Okri, Ben, Jr.' }, 'Okri, Ben, Jr.'],
    ['Arcade Lights', { kind: 'group' }, 'Arcade Lights'],
    ['The Playlist', { kind: 'group' }, 'Playlist, The'],
    ['A Tribe', { kind: 'group' }, 'Tribe, A'],
    ['The Man', { kind: 'person' }, 'Man, The'],
    ['Hal Night', { kind: 'fictional' }, 'Night, Hal'],
  ])('%s, %j, as %s', (name, fields, expected) => {
    expect(sortName(person('x', { name, ...fields }))).toBe(expected);
  });

  test('by that name', () => {
    const all = ['Zoe Adler', 'Ana Ôkri', 'Ben Okra', 'Ann Lee', 'Bo Leeson', 'Al Lee'];
    const order = all.map((name, index) => person(`p${index}`, { name })).toSorted(bySortName);
    expect(order.map(({ name }) => name)).toEqual([
      ...['Zoe Adler', 'Al Lee', 'Ann Lee', 'Bo Leeson', 'Ben Okra', 'Ana Ôkri'],
    ]);
  });
});

describe('The letter a name is listed under', () => {
  test.each([
    ['Duarte, Ana', 'D'],
    ['de Silva', 'D'],
    ['Écho', 'E'],
    ['E\u0301cho', 'E'],
    ['Øst', 'O'],
    ['Æon', 'A'],
    ['Łódź', 'L'],
    ['“Zoo”', 'Z'],
    ['...And', 'A'],
    ['12 Rooms', '0–9'],
    ['٣', '0–9'],
    ['Жук', 'Ж'],
    ['ёлка', 'Е'],
    ['Ωmega', 'Ω'],
    ['山田', '山'],
    ['がく', 'か'],
    ['مريم', 'م'],
    ['𠮷野', '𠮷'],
    ['…', '#'],
    ['', '#'],
  ])('of “%s” is %s', (sorted, initial) => {
    expect(initialOf(sorted)).toBe(initial);
  });

  test('is the same for all that stand together in the order', () => {
    const letters = 'aAáÁbBcCçdđDðeéfgGhıiIİjkłLlmnñNøoÖœpqrsßtuüvwxyYzŽæÆ';
    const name = fc
      .array(fc.constantFrom(...Array.from(letters)), { minLength: 1, maxLength: 4 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), (titles) => {
        const films = titles.map((title, index) => film(`f${index}`, { title })).toSorted(byTitle);
        const initials = films.map(({ title }) => initialOf(withoutArticle(title)));
        const runsOf = initials.filter((initial, index) => initial !== initials[index - 1]);
        expect(new Set(runsOf).size).toBe(runsOf.length);
      }),
      runs(300),
    );
  });
});

test('An article is one only before another word', () => {
  expect(
    ['The Cut', 'A Cut', 'An Ant', 'The', 'A', 'Another', 'Them', 'the cut'].map(withoutArticle),
  ).toEqual([...['Cut', 'Cut', 'Ant', 'The', 'A', 'Another', 'Them', 'the cut']]);
});

test('Interviews are sorted by day, the newest first, then by title and slug', () => {
  const talk = (slug: string, date: string, title: string): ReturnType<typeof interview> =>
    interview('**Duarte:** Yes.', { date, title }, undefined, slug);
  const all = [
    talk('a', '2013-12-19', 'B'),
    talk('b', '2014-01-01', 'Z'),
    talk('d', '2013-12-19', 'A'),
    talk('c', '2013-12-19', 'A'),
  ];
  expect(all.toSorted(byDate).map(({ slug }) => slug)).toEqual(['b', 'c', 'd', 'a']);
});

test('Every order is one: nothing comes both before and after another', () => {
  const titles = fc.array(fc.string({ unit: 'grapheme', maxLength: 5 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(titles, (three) => {
      const [a, b, c] = three.map((title, index) => film(`f${index}`, { title: `x${title}` }));
      if (!a || !b || !c) return;
      expect(Math.sign(byTitle(a, b))).toBe(-Math.sign(byTitle(b, a)));
      if (byTitle(a, b) <= 0 && byTitle(b, c) <= 0) expect(byTitle(a, c)).toBeLessThanOrEqual(0);
    }),
    runs(300),
  );
});
