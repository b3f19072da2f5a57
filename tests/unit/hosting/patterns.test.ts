import { expect, test } from 'vitest';
import { matches } from '../../../src/hosting/patterns.ts';

test.each([
  ['cards/*', 'cards/site.png', true],
  ['cards/*', 'cards', false],
  ['*.tei.xml', 'interviews/a-talk.tei.xml', true],
  ['*.tei.xml', 'interviews/a-talktteixxml', false],
  ['interviews/:slug/:passage/', 'interviews/a/b/', true],
  ['interviews/:slug/:passage/', 'interviews/a/', false],
  ['interviews/:slug/:passage/', 'interviews/a/b/c/', false],
  ['interviews/:slug/:passage/', 'interviews/a/b/oembed.json', false],
  ['search/:version/*', 'search/manifest.json', false],
  ['search/:version/*', 'search/0123456789ab/files.packed', true],
  ['', '', true],
  ['', 'films/', false],
] as const)('%j holds %j: %j', (pattern, address, holds) => {
  expect(matches([pattern], address)).toBe(holds);
});
