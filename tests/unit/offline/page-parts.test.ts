import { expect, test } from 'vitest';
import {
  charactersOf,
  loadedBy,
  loadedByProgram,
  typefacesFor,
  withOneVersion,
} from '../../../src/offline/page-parts.ts';

/* Pages, programs and styles are invented, and written as the build writes them. */

const picture = (image: string): string =>
  `<picture><source type="image/avif" srcset="/_astro/a.1.avif 420w, /_astro/a.2.avif 1080w, /_astro/a.3.avif 1440w" sizes="92vw"><source type="image/webp" srcset="/_astro/a.1.webp 420w"><img src="${image}" alt="A lamp"></picture>`;

test('A picture is kept in one version: the narrowest that is wide enough', () => {
  expect(withOneVersion(`<p>${picture('/pictures/a.jpg')}</p>`)).toBe(
    '<p><picture><img src="/_astro/a.2.avif" alt="A lamp"></picture></p>',
  );
});

test('A picture without versions stays as it is', () => {
  const moving = '<picture><img src="/pictures/moth.gif" alt=""></picture>';
  expect(withOneVersion(moving)).toBe(moving);
});

test('A page loads its styles, scripts and pictures, and what it links to is left', () => {
  const html =
    '<link rel="stylesheet" href="/_astro/site.css"><link rel="icon" href="/favicon.ico"><link rel="canonical" href="https://example.org/"><script type="module" src="/_astro/page.js"></script><img alt="" src="/pictures/a.gif?a=1&amp;b=2"><a href="/films/">Films</a><img src="data:image/gif;base64,R0">';
  expect(loadedBy(html)).toEqual([
    '/_astro/site.css',
    '/_astro/page.js',
    '/pictures/a.gif?a=1&b=2',
  ]);
});

test('A program loads what it imports, at once and later, and the workers it starts', () => {
  const program =
    'import{a as b}from"./part.D3.js";const m=["_astro/later.E4.js","_astro/sheet.F5.css"];new Worker(new URL(`/search/program/worker.G6.js`,``+import.meta.url));x("./not a name.js","notes.txt")';
  expect(loadedByProgram(program)).toEqual([
    './part.D3.js',
    '_astro/later.E4.js',
    '_astro/sheet.F5.css',
    '/search/program/worker.G6.js',
  ]);
});

test('Of the typefaces those are kept that have a character of the page', () => {
  const css =
    '@font-face{src:url("/_astro/fonts/latin.woff2");unicode-range:U+20-7E,U+A0;}@font-face{src:url(/_astro/fonts/arabic.woff2);unicode-range:U+6??;}@font-face{src:url("/_astro/fonts/all.woff2")}@font-face{src:local("Times")}';
  const latin = ['/_astro/fonts/latin.woff2', '/_astro/fonts/all.woff2'];
  expect(typefacesFor(css, charactersOf('<p>lamp</p>'))).toEqual(latin);
  expect(typefacesFor(css, charactersOf('<p>مصباح</p>'))).toContain('/_astro/fonts/arabic.woff2');
});
