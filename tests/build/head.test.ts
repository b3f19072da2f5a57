import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Magazine } from './magazine.ts';

let magazine: Magazine;

beforeAll(async () => {
  magazine = await Magazine.create();
  const env = { BASE_PATH: '/reader', SITE_URL: 'https://example.org' };
  const { status, stdout, stderr } = magazine.build(env);
  expect(status, stdout + stderr).toBe(0);
});

afterAll(() => {
  magazine.remove();
});

test('Every page has a description of its own, a title for previews and its whole address', () => {
  const descriptions = new Map<string, string>();
  for (const [name, bytes] of magazine.snapshot()) {
    if (!name.endsWith('.html') || name === '404.html') continue;
    const html = Buffer.from(bytes, 'base64').toString();
    const told = metaOf(html);
    const description = told.get('description') ?? '';
    expect(description.length, name).toBeGreaterThan(10);
    expect(description.length, name).toBeLessThanOrEqual(160);
    expect(descriptions.get(description), name).toBeUndefined();
    descriptions.set(description, name);
    expect(told.get('og:description')).toBe(description);
    expect(told.get('og:title'), name).not.toBe('');
    const address = `https://example.org/reader/${name.replace(/index\.html$/, '')}`;
    expect(told.get('og:url'), name).toBe(address);
  }
  expect(descriptions.size).toBeGreaterThan(9);
});

test('Pages say to machines what they are about, whatever their titles', () => {
  const kinds = {
    '': 'WebSite',
    'interviews/on-moths': 'Article',
    'films/paper-moths': 'Movie',
    'people/ada-quill': 'Person',
    films: 'CollectionPage',
    quotes: 'CollectionPage',
  };
  for (const [page, kind] of Object.entries(kinds)) {
    const url = `https://example.org/reader/${page === '' ? '' : `${page}/`}`;
    expect(dataOf(page), page).toMatchObject({ '@type': kind, url });
  }
  expect(dataOf('interviews/on-moths')).toMatchObject({
    headline: 'On moths & "</script><b>lamps</b>"',
    hasPart: [{ creditText: 'Ada Quill', text: 'We had one lamp […] and Bruno Veld' }],
  });
  expect(magazine.page('about')).not.toContain('ld+json');
});

test('A transcript is marked as an entry by who asked, of the day it was printed', () => {
  const html = magazine.page('interviews/on-moths');
  expect(html).toContain('<article class="interview h-entry"');
  expect(html).toMatch(/<h1 class="p-name">On moths/);
  expect(html).toContain('<span class="p-author">The Lantern</span>');
  expect(html).toContain('<time class="dt-published" datetime="1975-02-28">');
});

test('Its icons are there, in the sizes they promise', async () => {
  const html = magazine.page('about');
  const icons = new Map(
    Array.from(
      html.matchAll(/<link rel="([a-z-]*icon)" href="\/reader\/([^"]+)"/g),
      ([, rel = '', file = '']) => [file, rel],
    ),
  );
  expect(Object.fromEntries(icons)).toEqual({
    'favicon.ico': 'icon',
    'favicon.svg': 'icon',
    'mask-icon.svg': 'mask-icon',
    'apple-touch-icon.png': 'apple-touch-icon',
  });
  const read = (file: string): Buffer => readFileSync(path.join(magazine.dist, file));
  const touch = await sharp(read('apple-touch-icon.png')).metadata();
  expect([touch.format, touch.width, touch.height]).toEqual(['png', 180, 180]);
  const small = await sharp(read('favicon.ico').subarray(22)).metadata();
  expect([small.format, small.width, small.height]).toEqual(['png', 32, 32]);
  for (const file of ['favicon.svg', 'mask-icon.svg']) {
    expect(read(file).toString()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  }
});

test('Without an address of its own a site names no other, and a digest has no author but the site', () => {
  magazine.edit('interviews/on-moths.md', 'edition: transcript', 'edition: digest');
  expect(magazine.build().status).toBe(0);
  const html = magazine.page('interviews/on-moths');
  const told = metaOf(html);
  expect(told.has('og:url')).toBe(false);
  expect(html).not.toContain('rel="canonical"');
  expect(told.get('author')).toBe('Two-Shot');
  expect(told.has('article:published_time')).toBe(false);
  expect(html).not.toMatch(/p-author|dt-published/);
  expect(dataOf('interviews/on-moths')).toMatchObject({
    url: '/interviews/on-moths/',
    author: { name: 'Two-Shot' },
    hasPart: [{ creditText: 'Ada Quill, retold' }],
  });
});

function metaOf(html: string): Map<string, string> {
  const found = html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)"/g);
  return new Map(Array.from(found, ([, name = '', content = '']) => [name, content]));
}

function dataOf(page: string): unknown {
  const scripts = magazine
    .page(page)
    .matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  const [first, ...others] = Array.from(scripts, ([, json = '']) => JSON.parse(json) as unknown);
  expect(others, page).toEqual([]);
  return first;
}
