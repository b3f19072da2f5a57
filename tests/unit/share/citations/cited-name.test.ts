import { expect, test } from 'vitest';
import { citedName } from '../../../../src/share/citations/cited-name.ts';

const person = (name: string, sortName?: string): unknown =>
  citedName({ name, sortName, group: false });

test('the last word is the family name, where every word may be part of a name', () => {
  expect(person('Ana Duarte')).toEqual({ family: 'Duarte', given: 'Ana' });
  expect(person('Jan von Holm')).toEqual({ family: 'Holm', given: 'Jan von' });
  expect(person('Seán O’Dell')).toEqual({ family: 'O’Dell', given: 'Seán' });
  expect(person('Анна Лампова')).toEqual({ family: 'Лампова', given: 'Анна' });
});

test('what an editor says of the order of a name counts', () => {
  expect(person('Jan von Holm', 'von Holm, Jan')).toEqual({ family: 'von Holm', given: 'Jan' });
  expect(person('Ana Duarte Lopes', 'Duarte Lopes, Ana')).toEqual({
    family: 'Duarte Lopes',
    given: 'Ana',
  });
});

test('a name stays whole where nobody can tell its parts', () => {
  const whole = [
    'Lampa',
    'The Lantern',
    'Lamps and Moths',
    '灯台守子',
    'ليلى القنديل',
    'Al Holm Jr.',
  ];
  for (const name of whole) expect(person(name), name).toEqual({ literal: name });
  // A sort name without a comma, or of other words, or in another order.
  expect(person('Holm Jan-ho', 'Holm Jan-ho')).toEqual({ literal: 'Holm Jan-ho' });
  expect(person('Holm Jan-ho', 'Holm, Jan-ho')).toEqual({ literal: 'Holm Jan-ho' });
  expect(person('Al Holm Jr.', 'Holm, Al, Jr.')).toEqual({ literal: 'Al Holm Jr.' });
});

test('a group has no family', () => {
  expect(citedName({ name: 'Paper Lamps', group: true })).toEqual({ literal: 'Paper Lamps' });
});
