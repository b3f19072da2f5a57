import { expect, test } from 'vitest';
import type { Question, Reply } from '../../../src/search/answer.ts';
import { answerer } from '../../../src/search/answerer.ts';
import type { FetchedReader } from '../../../src/search/read/fetched-reader.ts';
import { IndexFailure } from '../../../src/search/read/index-failure.ts';
import { inventedIndex } from './invented-index.ts';

const interviews = Array.from({ length: 6 }, (_, number) => ({
  slug: `talk-${number}`,
  text: ['q Ann: Why rope?', `a Bo: ${'rope '.repeat(number + 1)}it is.`, 'a Bo: A storm.'],
}));

/** The index with some of its answers made late or wrong. */
function reader(changes: Partial<FetchedReader> = {}): FetchedReader {
  return { ...inventedIndex({ interviews }), warm: () => Promise.resolve(), ...changes };
}

function question(text: string): Question {
  const query = { text, filters: {}, literal: false, typing: false };
  return { type: 'passages', query, wanted: { from: 0, count: 6 }, facets: true };
}

/** Asks and waits for the end. */
function answered(asking: ReturnType<typeof answerer>, text: string): Promise<Reply[]> {
  return new Promise((resolve) => {
    const replies: Reply[] = [];
    asking.ask(question(text), (reply) => {
      replies.push(reply);
      if (reply.type === 'end' || reply.type === 'failed') resolve(replies);
    });
  });
}

test('Groups come in their order though their texts arrive in another', async () => {
  const whole = reader();
  let late = 40;
  const slow = reader({
    async text(...which) {
      late -= 6;
      await new Promise((resolve) => setTimeout(resolve, Math.max(late, 0)));
      return whole.text(...which);
    },
  });
  const replies = await answered(
    answerer(() => slow),
    'rope',
  );
  expect(replies.map(({ type }) => type)).toEqual([
    'summary',
    ...Array.from({ length: 6 }, () => 'group'),
    'facets',
    'end',
  ]);
  expect(replies.flatMap((one) => (one.type === 'group' ? one.at : []))).toEqual([
    0, 1, 2, 3, 4, 5,
  ]);
  const quick = await answered(
    answerer(() => whole),
    'rope',
  );
  expect(replies).toEqual(quick);
});

test('Of a question nothing is heard once another is asked', async () => {
  const whole = reader();
  const waiting: (() => void)[] = [];
  const slow = reader({
    async places(form) {
      if (form === 'rope') await new Promise<void>((resolve) => waiting.push(resolve));
      return whole.places(form);
    },
  });
  const asking = answerer(() => slow);
  const first: Reply[] = [];
  asking.ask(question('rope'), (reply) => first.push(reply));
  while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  const second = await answered(asking, 'storm');
  for (const go of waiting) go();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(first).toEqual([]);
  expect(second.at(-1)).toEqual({ type: 'end' });
});

test('Where the site was published anew, the new index answers', async () => {
  let opened = 0;
  const gone = (): Promise<never> => Promise.reject(new IndexFailure('gone', 'pages'));
  const asking = answerer(() => {
    opened += 1;
    return opened === 1 ? reader({ pages: gone }) : reader();
  });
  const replies = await answered(asking, 'rope');
  expect(replies.at(-1)).toEqual({ type: 'end' });
  expect(opened).toBe(2);
});

test.each([
  ['none', new IndexFailure('none', 'manifest')],
  ['unreachable', new IndexFailure('unreachable', 'manifest')],
  ['broken', new IndexFailure('gone', 'manifest')],
  ['broken', new Error('a mistake of ours')],
] as const)('A failure is told: %s', async (why, error) => {
  const replies = await answered(
    answerer(() => reader({ pages: () => Promise.reject(error) })),
    'rope',
  );
  expect(replies).toEqual([{ type: 'failed', why }]);
});

test('After a failure the next question is answered', async () => {
  let failing = true;
  const whole = reader();
  const asking = answerer(() =>
    reader({
      pages: (shard) =>
        failing ? Promise.reject(new IndexFailure('unreachable', 'pages')) : whole.pages(shard),
    }),
  );
  expect((await answered(asking, 'rope')).at(-1)?.type).toBe('failed');
  failing = false;
  expect((await answered(asking, 'rope')).at(-1)?.type).toBe('end');
});
