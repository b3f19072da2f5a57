import { afterEach, expect, test } from 'vitest';
import { startProcess } from '../../../../src/importers/processes/start-process.ts';

const program = new URL('./programs/answers.ts', import.meta.url);
const limits = { milliseconds: 5_000, megabytes: 64 };
const child = startProcess<{ question: string }, string>(program, limits);
afterEach(() => child.close());

test('a process answers one question after another', async () => {
  expect(await child.ask({ question: 'a' })).toEqual({ kind: 'answered', reply: 'answer to a' });
  expect(await child.ask({ question: 'b' })).toEqual({ kind: 'answered', reply: 'answer to b' });
});

test.each([
  ['hang', { kind: 'too-slow' }],
  ['fill', { kind: 'too-large' }],
  ['exit', { kind: 'failed', reason: 'it ended with 0' }],
  ['throw', { kind: 'failed', reason: 'it ended with 1' }],
])(
  'one that is made to %s ends that question alone, and the next has its answer',
  async (question, end) => {
    expect(await child.ask({ question })).toEqual(end);
    const next = await child.ask({ question: 'next' });
    expect(next).toEqual({ kind: 'answered', reply: 'answer to next' });
  },
);

test('a program that is not there is a failure', async () => {
  const none = startProcess<object, string>(new URL('./none.ts', import.meta.url), limits);
  expect(await none.ask({})).toEqual({ kind: 'failed', reason: 'it ended with 1' });
});
