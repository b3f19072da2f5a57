import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { makeFeed, writeAtom } from '../../../../src/exports/feeds/index.ts';
import type { Library } from '../../../../src/library/index.ts';
import { libraryTold, withdrawnOn, type Told } from './invented-library.ts';
import { surroundings } from './surroundings.ts';

const hard = 'On <b>moths</b> &amp; “lamps” 🙂 مصباح ]]>';

test('A program that does not know us reads every title as it was written', () => {
  const { entries } = read({ talk: { fields: { title: hard, dek: hard } } });
  expect(entries?.[0]).toMatchObject({ title: { value: hard }, summary: { value: hard } });
});

test('An entry says who asked, who answered, what it is about and where it was printed', () => {
  const fields = {
    films: ['moths'],
    topics: ['light'],
    audio: 'https://example.com/talk.mp3?a=1&b=2',
    language: 'pt-BR',
    source: { publication: 'The Playlist', url: 'https://example.com/a', rights: '© The Playlist' },
  };
  const { entries } = read({ talk: { fields, published: '2026-02-01', modified: '2026-03-01' } });
  const address = 'https://example.org/interviews/talk';
  const [{ content, ...rest } = {}, ...others] = entries ?? [];
  expect(others).toEqual([]);
  expect(content?.type).toBe('html');
  expect(content?.value).toContain('<strong>Ana Duarte:</strong> It is.');
  expect(rest).toEqual({
    id: `${address}/`,
    title: { value: 'On talk' },
    published: '2026-02-01T00:00:00Z',
    updated: '2026-03-01T00:00:00Z',
    xml: { lang: 'pt-BR' },
    authors: [{ name: 'Playlist' }],
    contributors: [{ name: 'Ana Duarte', uri: 'https://example.org/people/ana-duarte/' }],
    links: [
      { rel: 'alternate', type: 'text/html', hreflang: 'pt-BR', href: `${address}/` },
      ...[
        ['epub', 'application/epub+zip', 'E-book (EPUB)'],
        ['txt', 'text/plain; charset=utf-8', 'Plain text'],
        ['md', 'text/markdown; charset=utf-8', 'Markdown'],
        ['json', 'application/json; charset=utf-8', 'JSON'],
        ['tei.xml', 'application/tei+xml; charset=utf-8', 'TEI XML'],
        [
          'annotations.jsonld',
          'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
          'Annotations (JSON-LD)',
        ],
      ].map(([ending, type, title]) => ({
        ...{ rel: 'alternate', type, hreflang: 'pt-BR' },
        ...{ href: `${address}.${ending}`, title },
      })),
      { rel: 'enclosure', type: 'audio/mpeg', href: 'https://example.com/talk.mp3?a=1&b=2' },
      { rel: 'via', href: 'https://example.com/a' },
    ],
    categories: [
      { term: 'moths', scheme: 'https://example.org/films/', label: 'Moths & <Lamps>' },
      { term: 'ana-duarte', scheme: 'https://example.org/people/', label: 'Ana Duarte' },
      { term: 'light', scheme: 'https://example.org/index/', label: 'light' },
    ],
    summary: { value: 'Invented for tests' },
    rights: { value: '© The Playlist' },
  });
});

test('A recording that lies beside the interview has its size', () => {
  const { entries } = read({ talk: { fields: { audio: './a talk.wav' } } });
  expect(entries?.[0]?.links).toContainEqual({
    rel: 'enclosure',
    type: 'audio/wav',
    length: 1_234,
    href: 'https://example.org/recordings/a%20talk.wav',
  });
});

test('A digest is by the site, under its licence', () => {
  const { entries } = read({ talk: { fields: { edition: 'digest' } } });
  expect(entries?.[0]).toMatchObject({
    authors: [{ name: 'The Lantern Room', uri: 'https://example.org/' }],
    rights: { value: 'The retelling: CC0. The interview: © nobody' },
  });
  expect(entries?.[0]?.contributors).toBeUndefined();
  expect(entries?.[0]?.links).toContainEqual({ rel: 'license', href: 'https://example.com/cc0' });
});

test('The feed says what it is, where it is, and when it last changed', () => {
  const feed = read({ a: { published: '2026-02-01' }, b: { published: '2026-02-03' } });
  expect(feed).toMatchObject({
    id: 'https://example.org/feed.xml',
    title: { value: 'The Lantern Room: interviews' },
    subtitle: { value: 'Invented talks.' },
    updated: '2026-02-03T00:00:00Z',
    authors: [{ name: 'The Lantern Room', uri: 'https://example.org/' }],
    links: [
      { rel: 'alternate', href: 'https://example.org/' },
      { rel: 'self', href: 'https://example.org/feed.xml' },
    ],
    xml: { lang: 'en' },
  });
});

test('An interview that is renamed stays the same entry', () => {
  const [before] = read({ talk: {} }).entries ?? [];
  const [after] = read({ newer: { formerly: ['talk', 'new'] } }).entries ?? [];
  expect(after?.id).toBe('https://example.org/interviews/talk/');
  expect(after?.id).toBe(before?.id);
  expect(after?.links?.[0]?.href).toBe('https://example.org/interviews/newer/');
});

test('What was corrected last comes first, and is newer than it was', () => {
  const corrected = {
    published: '2026-01-01',
    corrections: [
      {
        date: '2026-05-01',
        passage: null,
        retired: null,
        kind: 'correction',
        before: null,
        note: null,
      },
    ],
  } as const;
  const { entries } = read({
    young: { published: '2026-04-01' },
    old: corrected,
    alsoYoung: { published: '2026-03-01', modified: '2026-04-01' },
  });
  expect(entries?.map(({ title, updated }) => [title?.value, updated])).toEqual([
    ['On old', '2026-05-01T00:00:00Z'],
    ['On young', '2026-04-01T00:00:00Z'],
    ['On alsoYoung', '2026-04-01T00:00:00Z'],
  ]);
});

test('A feed holds the newest thirty, and no more than fit, none of them cut', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `talk-${index}`,
      { published: `2026-01-${String((index % 28) + 1).padStart(2, '0')}` },
    ]),
  );
  expect(read(many).entries).toHaveLength(30);
  const feed = makeFeed(libraryTold(many), surroundings());
  const fitting = writeAtom(feed, 5_000);
  const entries = fitting.match(/<entry [\s\S]*?<\/entry>/g) ?? [];
  expect(entries.length).toBeGreaterThan(1);
  expect(entries.length).toBeLessThan(30);
  expect(Buffer.byteLength(entries.join(''))).toBeLessThanOrEqual(5_000);
  expect(writeAtom(feed)).toContain(entries.join('\n'));
  expect(writeAtom(feed, 10).match(/<entry /g)).toHaveLength(1);
});

test('What was withdrawn is marked as deleted, under the id it had', () => {
  const library = libraryTold({ talk: { published: '2026-01-01' } }, [
    withdrawnOn('gone', '2026-03-01'),
    withdrawnOn('gone-later', '2026-04-01'),
  ]);
  const feed = atomOf(library);
  expect(feed.match(/<at:deleted-entry .*>/g)).toEqual([
    '<at:deleted-entry ref="https://example.org/interviews/gone-later/" when="2026-04-01T00:00:00Z"/>',
    '<at:deleted-entry ref="https://example.org/interviews/gone/" when="2026-03-01T00:00:00Z"/>',
  ]);
  expect(feed).toContain(' xmlns:at="http://purl.org/atompub/tombstones/1.0"');
  expect(parseAtomFeed(feed).updated).toBe('2026-04-01T00:00:00Z');
});

test('Without an address of its own the site is still in a feed, with ids that are none of another’s', () => {
  const feed = parseAtomFeed(atomOf(libraryTold({ talk: {} }), { site: undefined }));
  const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(feed.id).toMatch(uuid);
  expect(feed.entries?.[0]?.id).toMatch(uuid);
  expect(feed.entries?.[0]?.id).not.toBe(feed.id);
  expect(feed.links).toEqual([{ rel: 'alternate', type: 'text/html', hreflang: 'en', href: '/' }]);
  expect(feed.entries?.[0]?.links?.[0]?.href).toBe('/interviews/talk/');
});

test('A site without interviews has a feed without entries, of no day', () => {
  const feed = read({});
  expect(feed.entries).toBeUndefined();
  expect(feed.updated).toBe('1970-01-01T00:00:00Z');
});

function read(told: Readonly<Record<string, Told>>): ReturnType<typeof parseAtomFeed> {
  return parseAtomFeed(atomOf(libraryTold(told)));
}

function atomOf(library: Library, given: Parameters<typeof surroundings>[0] = {}): string {
  return writeAtom(makeFeed(library, surroundings(given)));
}
