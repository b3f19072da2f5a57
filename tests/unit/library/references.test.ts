import { describe, expect, test } from 'vitest';
import { addMentions } from '../../../src/library/add-mentions.ts';
import { attributionOf, locator } from '../../../src/library/index.ts';
import { collectReferences, keyOf } from '../../../src/library/references.ts';
import type { Interview, Target } from '../../../src/interview/index.ts';
import { interview } from './invented.ts';
import { namesOf } from './names.ts';

const names = namesOf(
  { 'The Long Night': 'the-long-night', Twice: 'twice' },
  { 'Ben Okri': 'ben-okri', 'Eve Marsh': 'eve-marsh' },
);

function talk(slug: string, markdown: string): Interview {
  return addMentions(interview(markdown, {}, undefined, slug), names, new Set()).interview;
}

const one = talk(
  'talk-1',
  `Ben Okri is not here.

**Playlist:** And “Twice”?

**Duarte:** *Twice* was first.[^Twice][^both] Then *The Long Night*, then *Twice* again.

**Playlist:** Well?

## Later

**Duarte:** Nothing.[^both]

[^twice]: By [Ben](person:ben-okri), not Eve Marsh.

[^both]: Both *The Long Night* and *Twice* are lost.

    So says Eve Marsh.
`,
);
const two = talk('talk-2', '**Duarte:** *Twice* it was.');

const references = collectReferences([two, one]);

/** Where a film or person is mentioned: `talk-1 Ana Duarte: Twice was first. [note]`. */
function places(target: Target, among = references): string[] {
  const found = among.get(keyOf(target)) ?? [];
  return found.map(({ interview: { slug }, kind, id, text, speaker, note }) => {
    const what = kind === 'passage' ? '' : ` ${kind} #${id ?? ''}`;
    const words = text.text.slice(0, 16);
    return `${slug}${what} ${speaker?.name ?? '–'}: ${words}${note ? ` [${note.name}]` : ''}`;
  });
}

test('A film has every passage that mentions it, once, in order of interviews and text', () => {
  expect(places({ type: 'film', slug: 'twice' })).toEqual([
    'talk-2 Ana Duarte: Twice it was.',
    'talk-1 Playlist: And “Twice”?',
    'talk-1 Ana Duarte: Twice was first.',
    'talk-1 Ana Duarte: Nothing. [both]',
  ]);
});

test('A passage that itself says the name does not need its note for it', () => {
  expect(places({ type: 'film', slug: 'the-long-night' })).toEqual([
    'talk-1 Ana Duarte: Twice was first.',
    'talk-1 Ana Duarte: Nothing. [both]',
  ]);
});

test('A name that only a note says leads to the passage, and names the note', () => {
  expect(places({ type: 'person', slug: 'eve-marsh' })).toEqual([
    'talk-1 Ana Duarte: Twice was first. [twice]',
    'talk-1 Ana Duarte: Nothing. [both]',
  ]);
});

test('Explicit mentions count, and so does the introduction', () => {
  expect(places({ type: 'person', slug: 'ben-okri' })).toEqual([
    'talk-1 –: Ben Okri is not ',
    'talk-1 Ana Duarte: Twice was first. [twice]',
  ]);
});

test('A film and a person of one slug are kept apart', () => {
  expect(places({ type: 'person', slug: 'twice' })).toEqual([]);
});

describe('Headings and quotations', () => {
  const third = talk(
    'talk-3',
    `> All of “Twice”
>
> And “Twice” again.
> — Ben Okri, *Letters*

**Playlist:** Why?

> No more
> — Letters[^eve]

## On *Twice*[^eve]

> Nothing here
> — Eve Marsh

[^eve]: Eve Marsh and Ben Okri.
`,
  );
  const found = collectReferences([third]);

  test('count as places, each once, whether the words or their source say the name', () => {
    expect(places({ type: 'film', slug: 'twice' }, found)).toEqual([
      'talk-3 quotation # –: All of “Twice”',
      'talk-3 heading #on-twice –: On Twice',
    ]);
    expect(places({ type: 'person', slug: 'ben-okri' }, found)).toEqual([
      'talk-3 quotation # –: Ben Okri, Letter',
      'talk-3 quotation #why Playlist: Letters [eve]',
      'talk-3 heading #on-twice –: On Twice [eve]',
    ]);
    expect(places({ type: 'person', slug: 'eve-marsh' }, found)).toContain(
      'talk-3 quotation #on-twice Playlist: Eve Marsh',
    );
  });

  test('are called by signs of their own', () => {
    const [behind, heading] = (found.get('person ben-okri') ?? []).slice(1).map(locator);
    expect([behind, heading]).toEqual(['1qn', '§n']);
    const all = [...found.values()].flat();
    expect(new Set(all.map(locator))).toEqual(new Set(['q', '§', '1qn', '§n']));
    expect(references.get('film twice')?.map(locator)).toEqual(['1', '2', '3', '5n']);
  });

  test('are nobody’s turn', () => {
    expect([...found.values()].flat().map(attributionOf)).not.toContain('Playlist');
    expect(references.get('person ben-okri')?.map(attributionOf)).toEqual([
      'Introduction',
      'Ana Duarte',
    ]);
  });
});
