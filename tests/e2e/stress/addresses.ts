import type { Entry } from '../../../src/permalinks/ledger.ts';
import { writeLedger } from '../../../src/permalinks/write-ledger.ts';

const days = { published: '2026-06-01', modified: '2026-06-01' } as const;

function live(id: string, text: string, speaker: string | null): Entry {
  return { id, kind: 'passage', state: 'live', ...days, speaker, text };
}

function gone(id: string, text: string, speaker: string | null): Entry {
  return { id, kind: 'passage', state: 'retired', ...days, retired: '2026-09-01', speaker, text };
}

/**
 * An interview that has a past: passages that were merged, changed, taken out and taken back, and a
 * section that is gone, with the ledger that remembers it all.
 */
export const addresses = {
  markdown: `---
title: What Was There Before
subjects: [ilse-orchard]
interviewer: The Invented Lantern
date: 1999-12-31
edition: transcript
source: { publication: The Invented Lantern, rights: invented for tests }
speakers: { Lantern: interviewer, Orchard: ilse-orchard }
---

The orchard was counted twice, once by day and once by lamp. Nobody kept the sums.

## The counting

**Lantern:** Who counted the trees?

**Orchard:** A clerk did, with a ladder. She wrote the number on the door, and then she painted the door.

We never saw the number again.

## The door

**Lantern:** And the door?

**Orchard:** It was sold to a ferry, where it is a table now.
`,
  ledger: writeLedger({
    formerly: ['the-counting-of-trees'],
    entries: [
      gone('it-began-with-a-ladder', 'It began with a ladder that nobody owned.', null),
      live(
        'the-orchard-was-counted',
        'The orchard was counted twice, once by day and once by lamp. Nobody kept the sums.',
        null,
      ),
      {
        id: 'sums-and-ladders',
        kind: 'section',
        state: 'merged',
        speaker: null,
        into: 'the-counting',
        ...days,
        merged: '2026-08-01',
        text: 'Sums and ladders',
      },
      { ...live('the-counting', 'The counting', null), kind: 'section' },
      live('who-counted-the-trees', 'Who counted the trees?', 'Lantern'),
      {
        ...live(
          'a-clerk-did-with-a-ladder',
          'A clerk did, with a ladder. She wrote the number on the door, and then she painted the door.',
          'Orchard',
        ),
        modified: '2026-08-01',
      },
      {
        id: 'then-she-painted-the-door',
        kind: 'passage',
        state: 'merged',
        into: 'a-clerk-did-with-a-ladder',
        ...days,
        merged: '2026-08-01',
        speaker: 'Orchard',
        text: 'Then she painted the door.',
      },
      gone('a-neighbour-was-blamed', '', 'Orchard'),
      live('we-never-saw-the-number', 'We never saw the number again.', 'Orchard'),
      gone('the-long-answer', `It was a ${'very '.repeat(120)}long answer.`, 'Orchard'),
      { ...gone('the-weather', 'The weather', null), kind: 'section' },
      { ...live('the-door', 'The door', null), kind: 'section' },
      live('and-the-door', 'And the door?', 'Lantern'),
      live('it-was-sold-to-a-ferry', 'It was sold to a ferry, where it is a table now.', 'Orchard'),
    ],
  }),
} as const;
