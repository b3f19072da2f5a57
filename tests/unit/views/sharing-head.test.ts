import { expect, test } from 'vitest';
import { writeSharingHead, type Sharing } from '../../../src/views/sharing-head.ts';

const page: Sharing = {
  title: 'Lamps',
  description: 'On lamps.',
  language: 'pt',
  address: undefined,
  article: undefined,
  data: undefined,
  image: undefined,
};

/** What is said under which name. */
function told(sharing: Partial<Sharing>): Record<string, string> {
  const html = writeSharingHead({ ...page, ...sharing });
  const found = html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g);
  return Object.fromEntries(Array.from(found, ([, name = '', content = '']) => [name, content]));
}

test('a page has a title, a description, a kind and a language', () => {
  expect(told({})).toEqual({
    description: 'On lamps.',
    'og:site_name': 'Two-Shot',
    'og:title': 'Lamps',
    'og:description': 'On lamps.',
    'og:type': 'website',
    'og:locale': 'pt_BR',
    'twitter:card': 'summary',
  });
});

test('an address is told where it is known whole', () => {
  const address = 'https://example.org/lamps/';
  expect(told({ address })['og:url']).toBe(address);
});

test('a text has authors, and a day where there is one', () => {
  const authors = ['Eve Marsh', 'Ben Okri'];
  expect(told({ article: { authors, published: '1975-02-28' } })).toMatchObject({
    author: 'Eve Marsh, Ben Okri',
    'og:type': 'article',
    'article:published_time': '1975-02-28',
  });
  expect(told({ article: { authors, published: null } })).not.toHaveProperty(
    'article:published_time',
  );
});

test('a picture is told with its size, its kind and its words, and shown large', () => {
  const image = {
    address: 'https://example.org/cards/lamps.png',
    alt: 'We had “one” lamp — Ana Duarte',
    type: 'image/png',
    width: 1200,
    height: 630,
  };
  expect(told({ image })).toMatchObject({
    'og:image': image.address,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': image.alt,
    'twitter:card': 'summary_large_image',
  });
});

test('no title is markup', () => {
  const title = 'a"><script>b</script>&';
  const html = writeSharingHead({ ...page, title, data: { '@type': 'WebSite', name: title } });
  expect(html).toContain('content="a&quot;&gt;&lt;script&gt;b&lt;/script&gt;&amp;"');
  expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
  expect(html.endsWith('</script>')).toBe(true);
});
