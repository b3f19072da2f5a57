import { expect, test } from 'vitest';
import { linksOfPage } from '../../../../src/build/links/links-of-page.ts';

test('A page names addresses in whatever attribute has one', () => {
  const page = `<html><head>
    <meta property="og:image" content="https://example.org/cards/a.png"><meta name="description" content="/not/one">
    <link rel="canonical" href="https://example.org/a/"><script src="/x.js"></script></head>
    <body><form action="/search/"><button formaction="/other/"></button></form>
    <img src="/s.jpg" srcset="/s.jpg 1x, /a,b.jpg 2x"><video poster="/p.jpg"></video>
    <object data="/o.svg"></object><a href="/a/?x=1&amp;y=2#b">b</a></body></html>`;
  expect([...linksOfPage(page).links].toSorted()).toEqual(
    [
      'https://example.org/cards/a.png',
      'https://example.org/a/',
      '/x.js',
      '/search/',
      '/other/',
      '/s.jpg',
      '/a,b.jpg',
      '/p.jpg',
      '/o.svg',
      '/a/?x=1&y=2#b',
    ].toSorted(),
  );
});

test('So does what it says for machines', () => {
  const data = { '@id': '/a/', name: '/b/', director: [{ url: '/c/', sameAs: ['https://d/'] }] };
  const page = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect([...linksOfPage(page).links]).toEqual(['/a/', '/c/', 'https://d/']);
});

test('Ids are told, and those that two elements have', () => {
  const { ids, twice } = linksOfPage('<p id="a"></p><p id="a&amp;b"></p><p id="a"></p>');
  expect([...ids]).toEqual(['a', 'a&b']);
  expect(twice).toEqual(['a']);
});
