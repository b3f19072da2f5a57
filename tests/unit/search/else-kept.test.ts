import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Failure, Question, Reply, Summary } from '../../../src/search/answer.ts';
import type { Answerer } from '../../../src/search/answerer.ts';
import { elseKept, type KeptAnswerer } from '../../../src/search/else-kept.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const question: Question = {
  type: 'passages',
  query: { text: 'rope', filters: {}, literal: false, typing: false },
  wanted: { from: 0, count: 3 },
  facets: false,
};

/** An index that answers what the test says, when it says it. */
class Puppet {
  /** To the last question. */
  tell: (reply: Reply) => void = () => undefined;
  asked = 0;
  warmed = 0;

  warm(): void {
    this.warmed += 1;
  }

  ask(_: Question, tell: (reply: Reply) => void): void {
    this.asked += 1;
    this.tell = tell;
  }

  fail(why: Failure = 'unreachable'): void {
    this.tell({ type: 'failed', why });
  }

  summary(paragraphs: number): void {
    this.tell({ type: 'summary', summary: { paragraphs } as Summary });
  }
}

let index: Puppet;
let kept: Puppet;
let heard: string[];
let opened: number;
let isOffline: boolean;

function asking(interviews: number | null = 2): Answerer {
  index = new Puppet();
  kept = new Puppet();
  heard = [];
  opened = 0;
  isOffline = false;
  const answerer: KeptAnswerer | null =
    interviews === null ? null : Object.assign(kept, { interviews });
  return elseKept(
    index,
    () => {
      opened += 1;
      return Promise.resolve(answerer);
    },
    () => isOffline,
  );
}

function hear(reply: Reply): void {
  if (reply.type === 'summary') {
    heard.push(`${reply.summary.paragraphs} of ${reply.summary.kept ?? 'all'}`);
  } else heard.push(reply.type === 'failed' ? reply.why : reply.type);
}

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('Where the index answers, nothing else is asked', async () => {
  asking().ask(question, hear);
  index.summary(7);
  index.tell({ type: 'end' });
  await wait(10_000);
  expect(heard).toEqual(['7 of all', 'end']);
  expect(opened).toBe(0);
});

test('Where it cannot be reached, kept interviews answer, and say how many they are', async () => {
  asking().ask(question, hear);
  index.fail();
  await wait(0);
  kept.summary(1);
  kept.tell({ type: 'end' });
  expect(heard).toEqual(['1 of 2', 'end']);
});

test('Where it fails in the middle of an answer, they begin anew', async () => {
  asking().ask(question, hear);
  index.summary(7);
  index.fail();
  await wait(0);
  kept.summary(1);
  expect(heard).toEqual(['7 of all', '1 of 2']);
});

test('Where nothing is kept, the failure is told, however late it comes', async () => {
  const nothing = asking(null);
  nothing.ask(question, hear);
  index.fail();
  await wait(0);
  expect(heard).toEqual(['unreachable']);
  nothing.ask(question, hear);
  await wait(5_000);
  index.fail();
  await wait(0);
  expect(heard).toEqual(['unreachable', 'unreachable']);
});

test('What is broken is not the network’s fault, but where there is none', async () => {
  const some = asking();
  some.ask(question, hear);
  index.fail('broken');
  await wait(0);
  expect(heard).toEqual(['broken']);
  isOffline = true;
  some.ask(question, hear);
  index.fail('broken');
  await wait(0);
  kept.summary(1);
  expect(heard).toEqual(['broken', '1 of 2']);
});

test('Where it is silent they answer after four seconds, and it has the last word', async () => {
  const silent = asking();
  silent.ask(question, hear);
  await wait(3_900);
  expect(kept.asked).toBe(0);
  await wait(200);
  kept.summary(1);
  index.summary(7);
  kept.tell({ type: 'end' });
  index.tell({ type: 'end' });
  expect(heard).toEqual(['1 of 2', '7 of all', 'end']);
});

test('Where it fails after a silence, what they have answered stays', async () => {
  asking().ask(question, hear);
  await wait(4_100);
  kept.summary(1);
  index.fail();
  await wait(0);
  kept.tell({ type: 'end' });
  expect(heard).toEqual(['1 of 2', 'end']);
  expect(kept.asked).toBe(1);
});

test('An index that was silent keeps nobody waiting as long again', async () => {
  const silent = asking();
  silent.ask(question, hear);
  await wait(4_100);
  silent.ask(question, hear);
  await wait(600);
  expect(kept.asked).toBe(2);
  index.summary(7);
  silent.ask(question, hear);
  await wait(600);
  expect(kept.asked).toBe(2);
});

test('Of an earlier question nothing more is told', async () => {
  const two = asking();
  two.ask(question, hear);
  await wait(2_000);
  two.ask(question, hear);
  await wait(2_100);
  expect(opened).toBe(0);
  index.fail();
  two.ask(question, hear);
  await wait(0);
  expect(kept.asked).toBe(0);
});

test('Without a network they are read while the reader begins to type', async () => {
  const both = asking();
  both.warm();
  await wait(0);
  expect([index.warmed, kept.warmed]).toEqual([1, 0]);
  isOffline = true;
  both.warm();
  await wait(0);
  expect([index.warmed, kept.warmed]).toEqual([2, 1]);
});
