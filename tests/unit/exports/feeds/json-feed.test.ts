import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { makeFeed, writeJsonFeed } from '../../../../src/exports/feeds/index.ts';
import { libraryTold, withdrawnOn, type Told } from './invented-library.ts';
import { surroundings } from './surroundings.ts';

/** JSON Feed 1.1 as its specification lists it; nothing else is allowed here. */
const author = z
  .strictObject({
    name: z.string().optional(),
    url: z.url().optional(),
    avatar: z.url().optional(),
  })
  .refine((one) => Object.keys(one).length > 0);
const time = z.iso.datetime({ offset: true });
const item = z
  .strictObject({
    id: z.string().min(1),
    url: z.url().optional(),
    external_url: z.url().optional(),
    title: z.string().optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    image: z.url().optional(),
    banner_image: z.url().optional(),
    date_published: time.optional(),
    date_modified: time.optional(),
    authors: z.array(author).optional(),
    tags: z.array(z.string()).optional(),
    language: z.string().optional(),
    attachments: z
      .array(
        z.strictObject({
          url: z.url(),
          mime_type: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
          title: z.string().optional(),
          size_in_bytes: z.int().optional(),
          duration_in_seconds: z.number().optional(),
        }),
      )
      .optional(),
  })
  .refine((one) => one.content_html !== undefined || one.content_text !== undefined);
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  description: z.string().optional(),
  user_comment: z.string().optional(),
  next_url: z.url().optional(),
  icon: z.url().optional(),
  favicon: z.url().optional(),
  authors: z.array(author).optional(),
  language: z.string().optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.unknown()).optional(),
  items: z.array(item),
});

const hard = 'On <b>moths</b> &amp; “lamps” \u2028 🙂 مصباح';

test('A feed is as the specification wants it, and a program that does not know us reads the same', () => {
  const json = write({
    talk: {
      fields: { title: hard, films: ['moths'], topics: ['light'], audio: './a.mp3' },
      published: '2026-02-01',
      modified: '2026-03-01',
    },
    digest: { fields: { edition: 'digest', audio: 'https://example.com/a' } },
  });
  const feed = jsonFeed.parse(JSON.parse(json));
  expect(feed).toMatchObject({
    title: 'The Lantern Room: interviews',
    home_page_url: 'https://example.org/',
    feed_url: 'https://example.org/feed.json',
    icon: 'https://example.org/icon-512.png',
  });
  expect(feed.items[0]).toMatchObject({
    id: 'https://example.org/interviews/talk/',
    url: 'https://example.org/interviews/talk/',
    title: hard,
    summary: 'Invented for tests',
    date_published: '2026-02-01T00:00:00Z',
    date_modified: '2026-03-01T00:00:00Z',
    authors: [{ name: 'Playlist' }],
    tags: ['Moths & <Lamps>', 'Ana Duarte', 'light'],
    language: 'en',
    attachments: [
      {
        url: 'https://example.org/recordings/a.mp3',
        mime_type: 'audio/mpeg',
        size_in_bytes: 1_234,
      },
    ],
  });
  expect(feed.items[1]).toMatchObject({
    authors: [{ name: 'The Lantern Room', url: 'https://example.org/' }],
    attachments: [{ url: 'https://example.com/a', mime_type: 'application/octet-stream' }],
  });
  const theirs = parseJsonFeed(json);
  expect(theirs.items?.map(({ id, title, content_html }) => [id, title, content_html])).toEqual(
    feed.items.map(({ id, title, content_html }) => [id, title, content_html]),
  );
});

test('What was withdrawn is gone', () => {
  const library = libraryTold({ talk: {} }, [withdrawnOn('gone', '2026-03-01')]);
  expect(writeJsonFeed(makeFeed(library, surroundings()))).not.toContain('gone');
});

test('A feed holds no more than fits, and none of it is cut', () => {
  const feed = makeFeed(libraryTold({ a: {}, b: {}, c: {} }), surroundings());
  const items = (most: number): unknown[] =>
    jsonFeed.parse(JSON.parse(writeJsonFeed(feed, most))).items;
  expect(items(2_000)).toEqual(items(1_000_000).slice(0, 2));
  expect(items(10)).toHaveLength(1);
});

test('Without an address of its own the site says none', () => {
  const feed = makeFeed(libraryTold({ talk: {} }), surroundings({ site: undefined }));
  const read: unknown = JSON.parse(writeJsonFeed(feed));
  expect(read).not.toHaveProperty('home_page_url');
  expect(read).not.toHaveProperty('feed_url');
  expect(read).toHaveProperty('items.0.url', '/interviews/talk/');
});

test('A site without interviews has a feed without items', () => {
  expect(jsonFeed.parse(JSON.parse(write({}))).items).toEqual([]);
});

function write(told: Readonly<Record<string, Told>>): string {
  return writeJsonFeed(makeFeed(libraryTold(told), surroundings()));
}
