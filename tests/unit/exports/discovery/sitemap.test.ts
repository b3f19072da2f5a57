import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import {
  listedPages,
  sitemapParts,
  writeSitemap,
  writeSitemapIndex,
} from '../../../../src/exports/discovery/index.ts';
import { film } from '../../library/invented.ts';
import { libraryOf } from '../../library/small-library.ts';
import type { Library } from '../../../../src/library/index.ts';

const whole = (address: string): string => `https://example.org${address}`;

test('A page is as new as the newest interview on it', () => {
  const library = libraryOf(
    {
      old: '**Duarte:** “Moths” was all.\n\n> “Moths” was all\n',
      young: { body: '**Duarte:** Ben Okri knew.\n', films: ['lamps'] },
    },
    [
      film('moths', { title: 'Moths' }),
      film('lamps', { title: 'Lamps' }),
      film('none', { title: 'None' }),
    ],
  );
  correct(library, 'old', '2026-02-01');
  correct(library, 'young', '2026-03-02');
  const days = changes(library);
  expect(days.get('/interviews/old/')).toBe('2026-02-01');
  expect(days.get('/films/moths/')).toBe('2026-02-01');
  expect(days.get('/quotes/')).toBe('2026-02-01');
  for (const page of ['/', '/interviews/', '/films/', '/people/', '/index/', '/films/lamps/']) {
    expect(days.get(page), page).toBe('2026-03-02');
  }
  expect(days.get('/people/ana-duarte/')).toBe('2026-03-02');
  expect(days.get('/people/ben-okri/')).toBe('2026-03-02');
  expect(days.get('/films/none/')).toBeNull();
  expect(days.get('/about/')).toBeNull();
});

test('A site without interviews has its pages listed all the same, of no day', () => {
  const days = changes(libraryOf({}));
  expect(days.get('/')).toBeNull();
  expect(days.has('/search/')).toBe(true);
});

test('A sitemap is divided before it is too long, and its index names every part', () => {
  const pages = Array.from({ length: 5 }, (_, index) => ({
    address: `/p/${index}/`,
    changed: index === 3 ? null : `2026-01-0${index + 1}`,
  }));
  const parts = sitemapParts(pages, 2);
  expect(parts.map((part) => part.length)).toEqual([2, 2, 1]);
  expect(read(writeSitemapIndex(parts, whole))).toEqual([
    ['https://example.org/sitemap-1.xml', '2026-01-02'],
    ['https://example.org/sitemap-2.xml', '2026-01-03'],
    ['https://example.org/sitemap-3.xml', '2026-01-05'],
  ]);
  expect(read(writeSitemap(parts[1] ?? [], whole))).toEqual([
    ['https://example.org/p/2/', '2026-01-03'],
    ['https://example.org/p/3/', ''],
  ]);
  expect(sitemapParts([])).toEqual([[]]);
});

test('The longest addresses there can be still fit', () => {
  const page = { address: `/interviews/${'%E6'.repeat(255)}/`, changed: '2026-01-01' };
  const [part = []] = sitemapParts(Array.from({ length: 60_000 }, () => page));
  const site = `https://${'a.'.repeat(120)}org`;
  const bytes = Buffer.byteLength(writeSitemap(part, (address) => site + address));
  expect(part.length).toBeLessThanOrEqual(50_000);
  expect(bytes).toBeLessThan(50_000_000);
});

/** A correction moves the day of an interview; everything else of it is of one day here. */
function correct(library: Library, slug: string, date: string): void {
  const correction = { date, passage: null, kind: 'correction', before: null, note: null } as const;
  Object.assign(library.interview(slug) ?? {}, { corrections: [correction] });
}

function changes(library: Library): Map<string, string | null> {
  return new Map(listedPages(library).map(({ address, changed }) => [address, changed]));
}

/** Each address of a sitemap and its day. */
function read(xml: string): string[][] {
  const found: string[][] = [];
  const parser = new SaxesParser();
  let text = '';
  parser.on('text', (part) => (text += part));
  parser.on('closetag', ({ name }) => {
    if (name === 'loc') found.push([text.trim(), '']);
    const last = found.at(-1);
    if (name === 'lastmod' && last) last[1] = text.trim();
    text = '';
  });
  parser.write(xml).close();
  return found;
}
