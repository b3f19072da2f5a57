import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../../src/search/write/paragraphs.ts';
import { film } from '../../library/invented.ts';
import { libraryOf } from '../../library/small-library.ts';

// All of it invented.
const body = `A word *Paper Moths* before.

![A lamp](  "© nobody")

## The lamp

**Playlist:** Was it dark?[^dark]

**Duarte:** Ben Okri held the lamp.

> the lamp

> It was never dark.
>
> — A critic, *A paper*

It went out.

[^dark]: It was dusk.

    Then night.
`.replace('![A lamp](  "', '![A lamp](<> "');

function paragraphs(fields: Record<string, unknown> = {}) {
  const films = [film('paper-moths', { title: 'Paper Moths' })];
  const library = libraryOf({ talk: { body, ...fields } }, films);
  const interview = library.interview('talk');
  if (!interview) throw new Error('There is no talk.');
  return paragraphsOf(interview);
}

test('Everything a page says is a paragraph, in order, under the anchor it stands behind', () => {
  expect(paragraphs().map(({ kind, id, text }) => [kind, id, text])).toEqual([
    ['i', 'word-paper-moths-before', 'A word Paper Moths before.'],
    ['f', 'word-paper-moths-before', 'A lamp\n© nobody'],
    ['h', 'the-lamp', 'The lamp'],
    ['q', 'was-it-dark', 'Was it dark?'],
    ['a', 'ben-okri-held-the-lamp', 'Ben Okri held the lamp.'],
    ['o', 'ben-okri-held-the-lamp', 'It was never dark.\nA critic, A paper'],
    ['a', 'it-went-out', 'It went out.'],
    ['n', 'was-it-dark', 'It was dusk.\nThen night.'],
  ]);
});

test('Only who speaks is a speaker: no quotation, note or caption is put into a mouth', () => {
  const spoken = paragraphs().map(({ shownAs }) => shownAs);
  expect(spoken).toEqual([null, null, null, 'Playlist', 'Ana Duarte', null, 'Ana Duarte', null]);
});

test('The words of a digest are shown as retold', () => {
  const shown = new Set(paragraphs({ edition: 'digest' }).map(({ shownAs }) => shownAs));
  expect(shown).toEqual(new Set([null, 'Playlist, retold', 'Ana Duarte, retold']));
});

test('A paragraph knows the films and people that it names itself', () => {
  const named = paragraphs().map(({ films, people }) => [...films, ...people]);
  expect(named).toEqual([['paper-moths'], [], [], [], ['ben-okri'], [], [], []]);
});
