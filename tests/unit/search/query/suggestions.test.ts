import { expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { inventedIndex } from '../invented-index.ts';

// Nobody here exists, and nobody said any of this.
const index = inventedIndex({
  films: { 'The Kelp Year': 'the-kelp-year' },
  interviews: [
    {
      slug: 'kelp',
      year: 1994,
      films: ['the-kelp-year'],
      text: ['a Tobin Ash: The sea ate them.'],
    },
  ],
});

test('who asks nothing is offered what the library has most of, and no passage', async () => {
  const { summary, groups } = await ask(index, '');
  expect(summary.empty).toBe(true);
  expect(summary.names.map(({ name }) => name)).toContain('The Kelp Year');
  expect(groups).toEqual([]);
});
