import { expect, test } from 'vitest';
import { flow, passagesOf } from '../../../src/library/index.ts';
import { interview } from './invented.ts';

const talk = interview(
  `An introduction.

**Playlist:** Why?

**Playlist:** And how?

**Duarte:** Because.

![A still](./still.jpg)

## The next day

So it was.

> Because

**Okri:** I saw it.

**Playlist:** When?

**Duarte:** Then.

## The end

We met again.`,
  { speakers: { Okri: 'ben-okri' } },
);

test('Blocks come in the order of the text, each with its turn', () => {
  const all = Array.from(flow(talk), ({ block, turn }) =>
    [block.kind === 'passage' ? block.text : block.kind, turn?.speaker?.name ?? '–'].join(' | '),
  );
  expect(all).toEqual([
    'An introduction. | –',
    'Why? | Playlist',
    'And how? | Playlist',
    'Because. | Ana Duarte',
    'figure | Ana Duarte',
    'So it was. | Ana Duarte',
    'pull-quote | Ana Duarte',
    'I saw it. | Ben Okri',
    'When? | Playlist',
    'Then. | Ana Duarte',
    'We met again. | Ana Duarte',
  ]);
});

test('Passages are the blocks that have words of their own', () => {
  expect(Array.from(passagesOf(talk), ({ block }) => block.id)).toEqual([
    ...[
      'introduction',
      'why',
      'how',
      'because',
      'it-was',
      'i-saw-it',
      'when',
      'then',
      'we-met-again',
    ],
  ]);
});
