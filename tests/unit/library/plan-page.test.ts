import { expect, test } from 'vitest';
import { planPage, type MarginItem } from '../../../src/library/index.ts';
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
  const plan = Array.from(planPage(interview, library).values(), (items) => items.map(nameOf));
  expect(plan).toEqual([
    ['later', 'a'],
    ['b', 'twice', 'c'],
    ['third', 'd'],
  ]);
});

test('What was corrected in a place stands behind all else there, once for all of it', () => {
  const library = libraryOf({
    talk: {
      body: '**Duarte:** One.[^a]\n\n## Later\n\n**Duarte:** Two.\n\n[^a]: A.',
      corrections: [
        { date: '2026-01-01', passage: 'two', kind: 'addition', note: 'Invented.' },
        { date: '2026-01-01', passage: 'one', kind: 'correction', before: 'None.' },
        { date: '2026-01-02', passage: 'one', kind: 'addition', note: 'Invented.' },
        { date: '2026-01-03', passage: 'later', kind: 'correction', before: 'Sooner' },
        { date: '2026-01-03', kind: 'correction', before: 'Of all, so beside nothing' },
      ],
    },
  });
  const interview = library.interview('talk');
  if (!interview) throw new Error('no talk');
  const plan = Array.from(planPage(interview, library).values(), (items) => items.map(nameOf));
  expect(plan).toEqual([['a', '1: 2026-01-02 2026-01-01'], ['2: 2026-01-03'], ['3: 2026-01-01']]);
});

function nameOf(item: MarginItem): string {
  if (item.kind === 'film') return item.film.slug;
  if (item.kind === 'note') return item.note.name;
  return `${item.number}: ${item.corrections.map(({ date }) => date).join(' ')}`;
}
