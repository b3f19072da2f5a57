import { describe, expect, test } from 'vitest';
import type { Summary } from '../../../../src/search/answer.ts';
import {
  countLine,
  missingLine,
  reachLine,
  spokenLine,
  titleOf,
} from '../../../../src/browser/search/wording.ts';

const summary: Summary = {
  empty: false,
  paragraphs: 12,
  interviews: 4,
  exact: null,
  whole: true,
  readAs: null,
  offer: null,
  missing: [],
  unknownFilters: [],
  filters: {},
  reach: 'together',
  names: [],
};

describe('how much was found', () => {
  test('is said in passages and interviews', () => {
    expect(countLine(summary)).toBe('12 passages in 4 interviews');
    expect(countLine({ ...summary, paragraphs: 1, interviews: 1 })).toBe(
      '1 passage in 1 interview',
    );
    expect(countLine({ ...summary, paragraphs: 5_000 })).toBe('5,000 passages in 4 interviews');
    expect(countLine({ ...summary, paragraphs: 0, interviews: 0 })).toBe('Nothing found');
  });

  test('is a lower bound while not all were counted', () => {
    expect(countLine({ ...summary, whole: false, exact: 3 })).toBe('More than 12 passages');
  });

  test('is said of headings where no passage has the words', () => {
    expect(countLine({ ...summary, paragraphs: 0, interviews: 1, exact: 0 })).toBe(
      'No passage, but headings in 1 interview',
    );
  });

  test('is not counted where nothing was asked: a quotation mark, a stop', () => {
    expect(countLine({ ...summary, empty: true, paragraphs: 0 })).toMatch(/no word/);
  });

  test('of a phrase tells what is exact from what is close', () => {
    expect(countLine({ ...summary, paragraphs: 4, exact: 0 })).toBe(
      '0 exact, 4 close, in 4 interviews',
    );
    expect(countLine({ ...summary, exact: 12 })).toBe('12 passages in 4 interviews');
  });

  test('is said aloud with what the words were taken for', () => {
    const readAs = { text: 'malkovich', changed: [] };
    expect(spokenLine({ ...summary, readAs })).toBe('12 passages in 4 interviews, for “malkovich”');
    expect(spokenLine({ ...summary, empty: true })).toBe('');
  });
});

test('how far results fall short is said, and only where they do', () => {
  expect(reachLine(summary)).toBeNull();
  expect(reachLine({ ...summary, reach: 'apart' })).toMatch(/in different places/);
  expect(reachLine({ ...summary, reach: 'some' })).toMatch(/most of them/);
  expect(reachLine({ ...summary, reach: 'some', paragraphs: 0 })).toBeNull();
});

test('words that are nowhere are named', () => {
  expect(missingLine(summary)).toBeNull();
  expect(missingLine({ ...summary, missing: ['blorp'] })).toBe(
    '“blorp” is nowhere in the library.',
  );
  expect(missingLine({ ...summary, missing: ['a', 'b', 'c'] })).toBe(
    '“a”, “b” and “c” are nowhere in the library.',
  );
});

test('a page’s title tells the search, cut where it is long, between whole characters', () => {
  expect(titleOf('  ')).toBe('Search');
  expect(titleOf(' noble \n failure ')).toBe('noble failure · Search');
  const title = titleOf('🎬'.repeat(100));
  expect(title).toBe(`${'🎬'.repeat(59)}… · Search`);
});
