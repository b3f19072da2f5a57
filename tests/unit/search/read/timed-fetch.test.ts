import { expect, test } from 'vitest';
import { timedFetch } from '../../../../src/search/read/timed-fetch.ts';

test('an answer that never comes is given up', async () => {
  const hanging = timedFetch(
    (_input, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('given up')));
      }),
    10,
  );
  await expect(hanging('https://site.invalid/search/manifest.json')).rejects.toThrow('given up');
});

test('one that comes in time is not disturbed later', async () => {
  let signal: AbortSignal | null | undefined;
  const timed = timedFetch((_input, init) => {
    signal = init?.signal;
    return Promise.resolve(new Response('{}'));
  }, 10);
  await timed('https://site.invalid/search/manifest.json');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(signal?.aborted).toBe(false);
});
