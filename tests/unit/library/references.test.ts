import { expect, test } from 'vitest';
import { addMentions } from '../../../src/library/add-mentions.ts';
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

/** Where a film or person is mentioned: `talk-1 twice-was-first (And “Twice”?) [note]`. */
function places(target: Target): string[] {
  const found = references.get(keyOf(target)) ?? [];
  return found.map(({ interview: { slug }, passage, turn, question, note }) => {
    const [asked] = question?.blocks ?? [];
    const before = asked?.kind === 'passage' ? ` (${asked.text})` : '';
    const speaker = turn?.speaker?.name ?? '–';
    return `${slug} ${speaker}: ${passage.text.slice(0, 16)}${before}${note ? ` [${note.name}]` : ''}`;
  });
}

test('A film has every passage that mentions it, once, in order of interviews and text', () => {
  expect(places({ type: 'film', slug: 'twice' })).toEqual([
    'talk-2 Ana Duarte: Twice it was.',
    'talk-1 Playlist: And “Twice”?',
    'talk-1 Ana Duarte: Twice was first. (And “Twice”?)',
    'talk-1 Ana Duarte: Nothing. (Well?) [both]',
  ]);
});

test('A passage that itself says the name does not need its note for it', () => {
  expect(places({ type: 'film', slug: 'the-long-night' })).toEqual([
    'talk-1 Ana Duarte: Twice was first. (And “Twice”?)',
    'talk-1 Ana Duarte: Nothing. (Well?) [both]',
  ]);
});

test('A name that only a note says leads to the passage, and names the note', () => {
  expect(places({ type: 'person', slug: 'eve-marsh' })).toEqual([
    'talk-1 Ana Duarte: Twice was first. (And “Twice”?) [twice]',
    'talk-1 Ana Duarte: Nothing. (Well?) [both]',
  ]);
});

test('Explicit mentions count, and so does the introduction', () => {
  expect(places({ type: 'person', slug: 'ben-okri' })).toEqual([
    'talk-1 –: Ben Okri is not ',
    'talk-1 Ana Duarte: Twice was first. (And “Twice”?) [twice]',
  ]);
});

test('A film and a person of one slug are kept apart', () => {
  expect(places({ type: 'person', slug: 'twice' })).toEqual([]);
});
