import { beforeEach, expect, test } from 'vitest';
import { pagesCache } from '../../../../src/offline/cache-names.ts';
import { writeKeptPage } from '../../../../src/offline/kept-page.ts';
import { KeptLibrary } from '../../../../src/search/kept/kept-library.ts';
import { ask } from '../ask.ts';
import { FakeStorage } from '../keep/fake-storage.ts';

const site = 'https://lantern.invalid/reader/';
let storage: FakeStorage;
let library: KeptLibrary;

beforeEach(() => {
  storage = new FakeStorage();
  library = new KeptLibrary(site, storage.storage);
});

/** Puts an invented page away; nobody said what it says. */
async function keep(name: string, html: string, version = '1'): Promise<void> {
  const address = site + name;
  const cache = await storage.open(pagesCache('/reader/'));
  const kept = {
    ...{ address, version, title: '', language: 'en', direction: 'ltr', kept: '', read: '' },
    ...{ chosen: false, bytes: html.length, files: [], before: [] },
  };
  await cache.put?.(address, writeKeptPage(kept, html, new Headers()));
}

const page = (text: string, date = '2001-02-03'): string =>
  `<html><main><article class="interview" lang="en" dir="ltr" data-edition="transcript">` +
  `<h1>On ${date}</h1><p class="byline"></p><time datetime="${date}"></time>` +
  `<div class="text"><section><section class="turn answer"><p class="speaker">Teller</p>` +
  `<p class="passage content" id="p1">${text}<a class="permalink" href="#p1"></a></p>` +
  `</section></section></div></article></main></html>`;

async function places(text: string): Promise<readonly string[] | null> {
  const search = await library.search();
  return search && (await ask(search.reader, text)).places;
}

test('interviews that are kept are found, the newest first, and nothing else that is kept', async () => {
  await keep('interviews/ferry/', page('The lamp was on the ferry.'));
  await keep('interviews/%C3%A9t%C3%A9/', page('The lamp was &lt;on&gt; the ferry.', '2020-01-01'));
  await keep('offline/', page('A lamp that is offline.'));
  await keep('interviews/withdrawn/', '<html><main>The lamp is gone.</main></html>');
  expect(await library.search()).toMatchObject({ interviews: 2 });
  expect(await places('lamp')).toEqual(['été#p1', 'ferry#p1']);
});

test('what is kept anew, and what is removed, is seen at the next question', async () => {
  await keep('interviews/ferry/', page('The lamp was on the ferry.'));
  expect(await places('lamp')).toEqual(['ferry#p1']);
  await keep('interviews/ferry/', page('The kettle was on the ferry.'), '2');
  expect(await places('lamp')).toEqual([]);
  expect(await places('kettle')).toEqual(['ferry#p1']);
  const cache = await storage.open(pagesCache('/reader/'));
  await cache.delete?.(`${site}interviews/ferry/`);
  expect(await library.search()).toBeNull();
});

test('as long as nothing changes, pages are read once', async () => {
  await keep('interviews/ferry/', page('The lamp was on the ferry.'));
  const [first, second] = await Promise.all([library.search(), library.search()]);
  expect(second).toBe(first);
});

test('a page that cannot be read keeps no other from being searched', async () => {
  await keep('interviews/ferry/', page('The lamp was on the ferry.'));
  const torn = '<script type="application/ld+json">{"about":</script><article class="interview">';
  await keep('interviews/torn/', torn + page('A torn lamp.'));
  expect(await places('lamp')).toEqual(['ferry#p1']);
});

test('where nothing is kept, nothing is opened', async () => {
  expect(await library.search()).toBeNull();
  expect(storage.contents).toEqual({});
});
