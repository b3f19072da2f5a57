import { afterAll, beforeAll, expect, test } from 'vitest';
import { Magazine } from './magazine.ts';
import { elementsOf } from './page-files.ts';

/*
 * The index of a large magazine stays a page that a phone can open: who is spoken of in more places than
 * go into it is there by name, with the way to their own page.
 */

let magazine: Magazine;

beforeAll(async () => {
  magazine = await Magazine.create();
  const answers = Array.from({ length: 2_001 }, (_, index) => `Bruno Veld cut reel ${index}.`);
  const text = `${magazine.read('interviews/on-moths.md').split('## The lamp')[0]}
**Lantern:** Who cut it, by which lamp?

**Quill:** ${answers.join('\n\n')}
`;
  magazine.write('interviews/on-reels.md', text.replace('title: On moths', 'title: On reels'));
  const { status, stdout, stderr } = magazine.build();
  expect(status, stdout + stderr).toBe(0);
});

afterAll(() => {
  magazine.remove();
});

const linksOf = (page: string): (string | undefined)[] =>
  elementsOf(magazine.page(page))
    .filter(({ tag }) => tag === 'a')
    .map(({ attributes }) => attributes.get('href'));

test('Whoever is spoken of in many places is in it by name, with the way to all of them', () => {
  const html = magazine.page('index');
  expect(html).toContain('their page lists them');
  expect(html).toContain('2,002 places in 2 interviews');
  expect(linksOf('index')).toContain('/people/bruno-veld/#_places');
  const places = linksOf('people/bruno-veld').filter((href) => href?.includes('/on-reels/#'));
  expect(places).toHaveLength(2_001);
});

test('Places of all others are listed, and every letter keeps its address', () => {
  const links = linksOf('index');
  expect(links.filter((href) => href?.startsWith('/interviews/on-moths/#')).length).toBeGreaterThan(
    0,
  );
  expect(links.filter((href) => href?.startsWith('/interviews/on-reels/#')).length).toBeLessThan(
    10,
  );
  const ids = elementsOf(magazine.page('index')).map(({ attributes }) => attributes.get('id'));
  expect(ids).toEqual(expect.arrayContaining(['_L', '_P', '_V']));
});
