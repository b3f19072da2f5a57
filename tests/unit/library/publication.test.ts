import { expect, test } from 'vitest';
import { publicationOf } from '../../../src/library/index.ts';
import type { Interview } from '../../../src/interview/index.ts';

/** Only what dates come from; the days are invented. */
function interview(
  places: readonly (readonly [published: string, modified: string])[],
  retired: readonly string[] = [],
  corrected: readonly string[] = [],
): Interview {
  return {
    date: '2013-12-19',
    corrections: corrected.map((date) => ({ date })),
    permalinks: {
      dates: new Map(
        places.map(([published, modified], index) => [String(index), { published, modified }]),
      ),
      retired: retired.map((day) => ({ published: '2026-02-01', retired: day })),
    },
  } as unknown as Interview;
}

test('A text is as old as its oldest passage', () => {
  const { published } = publicationOf(
    interview([
      ['2026-03-02', '2026-03-02'],
      ['2026-02-01', '2026-02-01'],
    ]),
  );
  expect(published).toBe('2026-02-01');
});

test('It was changed when words last changed, went, or were corrected', () => {
  const one = ['2026-02-01', '2026-03-01'] as const;
  expect(publicationOf(interview([one])).modified).toBe('2026-03-01');
  expect(publicationOf(interview([one], ['2026-04-01'])).modified).toBe('2026-04-01');
  expect(publicationOf(interview([one], ['2026-04-01'], ['2026-05-01'])).modified).toBe(
    '2026-05-01',
  );
});

test('A text is no younger for its oldest words being cut', () => {
  const { published } = publicationOf(interview([['2026-03-02', '2026-03-02']], ['2026-04-01']));
  expect(published).toBe('2026-02-01');
});

test('A correction from before it stood here does not make it older', () => {
  const dates = publicationOf(interview([['2026-02-01', '2026-02-01']], [], ['2014-01-01']));
  expect(dates).toEqual({ published: '2026-02-01', modified: '2026-02-01' });
});

test('A text that no ledger knows is as old as its source', () => {
  expect(publicationOf(interview([]))).toEqual({ published: '2013-12-19', modified: '2013-12-19' });
});
