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

test('Blocks come in the order of the text, each with its turn and the question before it', () => {
  const all = Array.from(flow(talk), ({ block, turn, question }) => {
    const [asked] = question?.blocks ?? [];
    return [
      block.kind === 'passage' ? block.text : block.kind,
      turn?.speaker?.name ?? '–',
      asked?.kind === 'passage' ? asked.text : '–',
    ].join(' | ');
  });
  expect(all).toEqual([
    'An introduction. | – | –',
    'Why? | Playlist | –',
    'And how? | Playlist | –',
    'Because. | Ana Duarte | And how?',
    'figure | Ana Duarte | And how?',
    'So it was. | Ana Duarte | And how?',
    'pull-quote | Ana Duarte | And how?',
    'I saw it. | Ben Okri | And how?',
    'When? | Playlist | –',
    'Then. | Ana Duarte | When?',
    'We met again. | Ana Duarte | When?',
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
