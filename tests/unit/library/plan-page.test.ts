import { expect, test } from 'vitest';
import { planPage } from '../../../src/library/index.ts';
import { film } from './invented.ts';
import { libraryOf } from './small-library.ts';

test('Notes and cards stand in the order of the words that call for them, each once', () => {
  const library = libraryOf(
    {
      talk: `Of *Later*.[^a]

**Duarte:** One[^b] of *Twice*[^a] and two,[^c] *Twice* and *Later*.

## On *Third*[^d]

**Duarte:** So.

[^a]: A.

[^b]: B.

[^c]: C.

[^d]: D.`,
    },
    ['Later', 'Twice', 'Third'].map((title) => film(title.toLowerCase(), { title })),
  );
  const interview = library.interview('talk');
  if (!interview) throw new Error('no talk');
  const plan = Array.from(planPage(interview, library).values(), (items) =>
    items.map((item) => (item.kind === 'film' ? item.film.slug : item.note.name)),
  );
  expect(plan).toEqual([
    ['later', 'a'],
    ['b', 'twice', 'c'],
    ['third', 'd'],
  ]);
});
