import { describe, expect, test } from 'vitest';
import { corpus } from '../../../bench/permalinks/corpus.ts';
import { edits, history, revision } from '../../../bench/permalinks/revisions.ts';
import { ledger } from '../../../bench/permalinks/schemes/ledger.ts';
import {
  count,
  nothingCounted,
  outcomes,
  type Counted,
  type Tally,
} from '../../../bench/permalinks/tally.ts';
import type { Text } from '../../../bench/permalinks/text.ts';
import { generator, type Random } from '../../../bench/random.ts';

// The promise in numbers, on a part of what `npm run bench:permalinks` measures. All invented.

const texts = corpus(12, 5);

function follow(revise: (text: Text, random: Random) => Text[]): Tally {
  return texts
    .flatMap((text, index) => outcomes(ledger, revise(text, generator(index))))
    .reduce(count, nothingCounted);
}

const share = (part: number, { right, wrong, lost }: Counted): number =>
  part / (right + wrong + lost);

test('After a realistic revision 99 % of the links are right, and 2 in 1,000 wrong at most', () => {
  const { surviving, long, cut } = follow((text, random) => [text, revision(text, random)]);
  expect(share(surviving.right, surviving)).toBeGreaterThan(0.99);
  expect(share(surviving.wrong, surviving)).toBeLessThan(0.002);
  expect(share(long.right, long)).toBeGreaterThan(0.998);
  expect(share(cut.wrong, cut)).toBeLessThan(0.02);
});

test('After five realistic revisions 97 % are right still, and 1 in 100 wrong at most', () => {
  const { surviving } = follow((text, random) => history(text, random, 5));
  expect(share(surviving.right, surviving)).toBeGreaterThan(0.97);
  expect(share(surviving.wrong, surviving)).toBeLessThan(0.01);
});

describe('Not one link is wrong or lost after', () => {
  test.each([
    'nothing',
    'names corrected throughout',
    'punctuation, in half of all',
    'fillers and repetitions gone',
    'times added to all',
    'times added to some',
    'times gone',
    'brackets added',
    'speakers renamed',
    'speakers corrected',
    'an introduction',
    'headings',
    'the text twice',
  ])('%s', (name) => {
    const edit = edits[name];
    const { surviving } = follow((text, random) => [text, edit?.(text, random) ?? text]);
    expect(surviving).toEqual({ right: surviving.right, wrong: 0, lost: 0 });
    expect(surviving.right).toBeGreaterThan(1_000);
  });
});

describe('No address of what was cut leads to other words, where', () => {
  test.each(['single ones cut', 'runs cut', 'a fifth cut'])('%s', (name) => {
    const edit = edits[name];
    const { cut } = follow((text, random) => [text, edit?.(text, random) ?? text]);
    expect(cut.right).toBeGreaterThan(100);
    expect(share(cut.wrong, cut)).toBeLessThan(0.02);
  });
});
