import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import {
  writeLlms,
  writeManifest,
  writeOpenSearch,
  writeRobots,
} from '../../../../src/exports/discovery/index.ts';
import { wordsIn } from '../../../../src/words/index.ts';
import { libraryTold } from '../feeds/invented-library.ts';

const whole = (address: string): string => `https://example.org/reader${address}`;

test('Every program may come by, and is told of the sitemap where there is one', () => {
  expect(writeRobots(null)).toBe('User-agent: *\nAllow: /\n');
  expect(writeRobots('https://example.org/sitemap-index.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap-index.xml\n',
  );
});

test('A browser is told where to search, with a name as short as it allows', () => {
  const xml = writeOpenSearch('The Lantern & Moth Review', 'Search <it>', whole);
  const { texts, templates } = readOpenSearch(xml);
  expect(texts).toMatchObject({
    ShortName: 'The Lantern &',
    LongName: 'The Lantern & Moth Review',
    Description: 'Search <it>',
    InputEncoding: 'UTF-8',
    Image: 'https://example.org/reader/favicon.ico',
  });
  expect(templates).toEqual({
    'text/html': 'https://example.org/reader/search/?q={searchTerms}',
    'application/opensearchdescription+xml': 'https://example.org/reader/opensearch.xml',
  });
});

test('A name of one long word is cut between characters', () => {
  const shortName = (name: string): string | undefined =>
    readOpenSearch(writeOpenSearch(name, '', whole)).texts['ShortName'];
  expect(shortName('映画監督との対話を集めた雑誌です')).toBe('映画監督との対話を集めた雑誌です');
  expect(shortName('Donaudampfschifffahrt')).toBe('Donaudampfschiff');
  expect(shortName('123456789012345🙂')).toBe('123456789012345');
  expect(shortName('The Long Lamp It Is')).toBe('The Long Lamp It');
});

test('A manifest names the site, its colours and its icons, under its own path', () => {
  const manifest: unknown = JSON.parse(
    writeManifest({
      name: 'The Lantern Room',
      description: 'Invented talks.',
      words: wordsIn('de'),
      addressOf: (address) => `/reader${address}`,
      paper: '#fafafa',
    }),
  );
  expect(manifest).toMatchObject({
    id: '/reader/',
    name: 'The Lantern Room',
    lang: 'de',
    start_url: '/reader/',
    scope: '/reader/',
    display: 'standalone',
    display_override: ['minimal-ui'],
    theme_color: '#fafafa',
    icons: [
      { src: '/reader/icon-192.png', sizes: '192x192', purpose: 'any' },
      { src: '/reader/icon-512.png', sizes: '512x512', purpose: 'any' },
      { src: '/reader/icon-maskable-192.png', sizes: '192x192', purpose: 'maskable' },
      { src: '/reader/icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Suche', url: '/reader/search/' },
      { name: 'Interviews', url: '/reader/interviews/' },
    ],
  });
});

test('Programs that read texts are told of each with its rights, and of the licence of the site', () => {
  const text = llms({
    talk: { fields: { title: 'On [moths]\\', edition: 'digest' }, published: '2026-01-01' },
    later: { published: '2026-02-01' },
  });
  expect(text).toMatch(/^# The Lantern Room\n\n> Invented talks\.\n\n.+ texts: CC0\.\n\nA digest /);
  expect(text).toContain(
    '## Interviews\n\n' +
      '- [On later](https://example.org/reader/interviews/later.md): Invented for tests · 2013-12-19, transcript, en · Rights: © nobody\n' +
      '- [On \\[moths\\]\\\\](https://example.org/reader/interviews/talk.md): ',
  );
  expect(text).toContain('(https://example.org/reader/passages.ndjson)');
  expect(text).toContain('(https://example.org/reader/sitemap-index.xml)');
  expect(text).toMatch(/\n## Optional\n\n(?:- \[[^\n]+\)\n){4}$/);
});

test('A large library is not listed whole, and it is said where the rest is', () => {
  const many = Object.fromEntries(Array.from({ length: 203 }, (_, index) => [`t-${index}`, {}]));
  const text = llms(many);
  expect(text.match(/\.md\)/g)).toHaveLength(200);
  expect(text).toContain('And 3 more: all are in passages.ndjson');
  expect(text).not.toContain('A digest');
});

test('A site that does not know its address names no sitemap', () => {
  expect(llms({}, false)).not.toContain('sitemap');
});

function llms(told: Parameters<typeof libraryTold>[0], hasSitemap = true): string {
  return writeLlms(libraryTold(told), {
    name: 'The Lantern Room',
    description: 'Invented talks.',
    licence: 'CC0',
    words: wordsIn('en'),
    addressOf: whole,
    isPublished: () => true,
    whole: hasSitemap,
  });
}

function readOpenSearch(xml: string): {
  readonly texts: Record<string, string>;
  readonly templates: Record<string, string>;
} {
  const texts: Record<string, string> = {};
  const templates: Record<string, string> = {};
  const parser = new SaxesParser();
  let text = '';
  parser.on('text', (part) => (text += part));
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (name === 'Url') templates[attributes['type'] ?? ''] = attributes['template'] ?? '';
  });
  parser.on('closetag', ({ name }) => (texts[name] ??= text));
  parser.write(xml).close();
  return { texts, templates };
}
