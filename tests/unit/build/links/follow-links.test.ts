import { expect, test } from 'vitest';
import { LinkList } from '../../../../src/build/links/follow-links.ts';

const files = new Set(['index.html', 'a/index.html', 'feed.xml', 'é/index.html', 's.jpg']);
const ids = new Map([['a/index.html', new Set(['b', 'ü'])]]);
const site = new URL('https://example.org/reader/');

/** What is said of links of one file. */
function follow(links: readonly string[], from = 'a/index.html', place = { site }): string[] {
  const list = new LinkList({ base: '/reader/', site: place.site });
  for (const link of links) list.add(link, from);
  return list.follow({ files, ids }).map(({ written, kind }) => `${kind} ${written}`);
}

test('Links that lead to files and ids are no faults, however they are written', () => {
  const links = ['/reader/', '/reader/a/#b', '/reader/a/?v=1#%C3%BC', '../', '../s.jpg', './#b'];
  const whole = ['https://example.org/reader/a/#b', '//example.org/reader/', 'http://example.org'];
  const lit = ['/reader/a/#b:~:text=x', '/reader/a/#:~:text=x', '/reader/s.jpg#t=75.5'];
  expect(follow([...links, ...whole, ...lit, '/reader/%C3%A9/', '/reader/feed.xml#x'])).toEqual([]);
});

test('What leads nowhere is named, and so is an id that is not there', () => {
  const links = ['/reader/c/', '/a/', '../d/', '/reader/a', '/reader/%E0%A4%A/', '/reader/a/#c'];
  expect(follow(links)).toEqual([
    ...links.slice(0, -1).map((link) => `nowhere ${link}`),
    'no-id /reader/a/#c',
  ]);
});

test('Whole addresses of this site are followed, those of others and of parts beside it are not', () => {
  expect(follow(['https://example.org/reader/c/', '//example.org/reader/d/'])).toEqual([
    'nowhere https://example.org/reader/c/',
    'nowhere //example.org/reader/d/',
  ]);
  const others = ['https://example.com/reader/c/', 'https://example.org.example.com/reader/c/'];
  expect(follow([...others, 'https://example.org/elsewhere/', 'mailto:a@b', 'data:,x'])).toEqual(
    [],
  );
});

test('An address beside a file is one beside its folder', () => {
  expect(follow(['a/', './s.jpg', 'nope.png'], 'manifest.webmanifest')).toEqual([
    'nowhere nope.png',
  ]);
});
