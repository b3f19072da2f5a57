import type { Surroundings } from '../../../../src/exports/feeds/index.ts';
import { wordsIn } from '../../../../src/words/index.ts';

/** What feeds of tests are made with; the site and its pictures are invented. */
export function surroundings(given: Partial<Surroundings> = {}): Surroundings {
  const site = 'site' in given ? given.site : new URL('https://example.org');
  return {
    site,
    addressOf: (address) => (site ? new URL(address, site).href : address),
    words: wordsIn('en'),
    name: 'The Lantern Room',
    description: 'Invented talks.',
    licence: { name: 'CC0', url: 'https://example.com/cc0' },
    isPublished: () => true,
    pictureOf: (file) =>
      file === 'interviews/lamp.jpg'
        ? { address: 'https://example.org/pictures/lamp.jpg', width: 4, height: 3 }
        : undefined,
    bytesOf: () => 1_234,
    ...given,
  };
}
