import { describe, expect, test } from 'vitest';
import { readRecent, withSearch } from '../../../../src/browser/search/recent.ts';

describe('what was searched for', () => {
  test('is listed once, the last first, and not for ever', () => {
    expect(withSearch(['b', 'A  lamp'], ' b ')).toEqual(['b', 'A  lamp']);
    expect(withSearch(['b', 'a lamp'], 'A  Lamp')).toEqual(['A Lamp', 'b']);
    const list = ['1', '2', '3', '4', '5', '6', '7', '8'];
    expect(withSearch(list, '9')).toEqual(['9', ...list.slice(0, 7)]);
  });

  test('is not kept where it is nothing, or a page long', () => {
    expect(withSearch(['a'], '  ')).toEqual(['a']);
    expect(withSearch(['a'], 'x'.repeat(201))).toEqual(['a']);
  });

  test('is believed only where it is a list of searches', () => {
    expect(readRecent('["a","a","b"]')).toEqual(['a', 'b']);
    expect(readRecent(JSON.stringify(['a', 1, null, ' ', {}, 'x'.repeat(999)]))).toEqual(['a']);
    expect(
      readRecent(JSON.stringify(Array.from({ length: 50 }, (_, index) => `search ${index}`))),
    ).toHaveLength(8);
    for (const broken of [null, '', '{', '{"length":3}', 'null', '"a"']) {
      expect(readRecent(broken)).toEqual([]);
    }
  });
});
