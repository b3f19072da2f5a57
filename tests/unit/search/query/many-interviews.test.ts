import { describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { inventedIndex, type InventedInterview } from '../invented-index.ts';

/*
 * Of many interviews that have the words only the likeliest are read before results show. Nobody
 * here exists, and nobody said any of this.
 */

const filler = Array.from({ length: 40 }, (_, index) => `stone${index}`).join(' ');

function interview(number: number, ...text: string[]): InventedInterview {
  return { slug: `talk-${number}`, year: 1990 + (number % 30), text };
}

/** The words are in every interview, far from each other; together only in the last but one. */
const harbour = Array.from({ length: 120 }, (_, number) =>
  number === 118
    ? interview(number, `a Ash: ${filler}`, 'a Ash: The lantern of the harbour was green.')
    : interview(number, `a Ash: A lantern, ${filler}`, `a Quill: ${filler}, the harbour`),
);
const index = inventedIndex({ interviews: harbour });

/** How many files of structure were read so far. */
function structures(asked: readonly string[]): number {
  return asked.filter((what) => what.startsWith('structure')).length;
}

describe('Of many interviews that have the words', () => {
  test('the one that has them in one paragraph comes first, and few others are read', async () => {
    const fresh = inventedIndex({ interviews: harbour });
    const { places, summary } = await ask(fresh, 'lantern harbour', {}, false, {
      from: 0,
      count: 1,
    });
    expect(places[0]).toBe('talk-118#p1');
    expect(summary).toMatchObject({ paragraphs: 1, interviews: 1, reach: 'together' });
  });

  test('those with the words nearest to each other are read first', async () => {
    const talks = harbour.map((talk, number) =>
      number % 60 === 59
        ? interview(number, `a Ash: ${filler}`, 'a Ash: The lantern of the harbour was green.')
        : talk,
    );
    const fresh = inventedIndex({ interviews: talks });
    const { groups } = await ask(fresh, 'lantern harbour', {}, false, { from: 0, count: 2 });
    const together = ['talk-59', 'talk-118', 'talk-119'];
    expect(groups.map(({ slug }) => together.includes(slug))).toEqual([true, true]);
    expect(structures(fresh.asked)).toBeLessThan(20);
  });

  test('those read first answer, and it is said that there are more', async () => {
    const fresh = inventedIndex({ interviews: harbour });
    const { summary, groups } = await ask(fresh, 'lantern', {}, false, { from: 0, count: 3 });
    expect(groups).toHaveLength(3);
    expect(summary.whole).toBe(false);
    expect(summary.interviews).toBeLessThan(30);
    expect(structures(fresh.asked)).toBeLessThan(30);
  });

  test('all are counted once somebody asks for counts', async () => {
    const { replies } = await ask(index, 'lantern', {}, true, { from: 0, count: 3 });
    const counted = replies.flatMap((one) => (one.type === 'counted' ? one.summary : []));
    expect(counted).toHaveLength(1);
    expect(counted[0]).toMatchObject({ whole: true, paragraphs: 120, interviews: 120 });
    expect(replies.map(({ type }) => type)).toEqual([
      'summary',
      'group',
      'group',
      'group',
      'counted',
      'facets',
      'end',
    ]);
  });

  test('further ones follow in the order in which all would come', async () => {
    const whole = await ask(index, 'lantern', {}, false, { from: 0, count: 120 });
    expect(new Set(whole.groups.map(({ slug }) => slug)).size).toBe(120);
    const parts: string[] = [];
    for (let from = 0; from < 120; from += 7) {
      const { groups } = await ask(index, 'lantern', {}, false, { from, count: 7 });
      parts.push(...groups.map(({ slug }) => slug));
    }
    expect(parts).toEqual(whole.groups.map(({ slug }) => slug));
  });

  test('one that has a phrase is never among those left for later', async () => {
    // All have the words, most of them in a row, and more often.
    const rest = Array.from({ length: 8 }, () => `a Ash: ${filler}`);
    const talks = Array.from({ length: 150 }, (_, number) =>
      interview(
        number,
        number === 77
          ? `a Ash: ${filler} of green lantern oil ${filler}`
          : 'a Ash: a green lantern, and a green lantern without any oil',
        'a Quill: Oil.',
        ...rest,
      ),
    );
    const phrases = inventedIndex({ interviews: talks });
    const { places, summary } = await ask(phrases, '"green lantern oil"', {}, false, {
      from: 0,
      count: 1,
    });
    expect(places[0]).toBe('talk-77#p0');
    expect(summary.exact).toBe(1);
  });

  test('one that has a phrase and passes the filters is not left for later either', async () => {
    const rest = Array.from({ length: 8 }, () => `a Ash: ${filler}`);
    const talks = Array.from({ length: 150 }, (_, number) =>
      interview(
        number,
        'a Quill: green lantern oil, green lantern oil',
        number === 77 ? 'a Ash: green lantern oil' : 'a Ash: oil of the lantern, green',
        ...rest,
      ),
    );
    const phrases = inventedIndex({ interviews: talks });
    const { places } = await ask(
      phrases,
      '"green lantern oil"',
      { filters: { speaker: ['Ash'] } },
      false,
      { from: 0, count: 3 },
    );
    expect(places).toContain('talk-77#p1');
  });

  test('a filter is heeded before any is left for later', async () => {
    const { groups, summary } = await ask(
      index,
      'lantern',
      { filters: { interview: ['talk-97'] } },
      true,
      { from: 0, count: 3 },
    );
    expect(groups.map(({ slug }) => slug)).toEqual(['talk-97']);
    expect(summary).toMatchObject({ whole: true, interviews: 1 });
  });
});
