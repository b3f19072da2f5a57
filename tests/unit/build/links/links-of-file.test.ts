import { expect, test } from 'vitest';
import { readerOf } from '../../../../src/build/links/links-of-file.ts';

const linksOf = (name: string, text: string): string[] => Array.from(readerOf(name)?.(text) ?? []);

test.each([
  [
    'feed.xml',
    '<feed><id>https://example.org/</id><link rel="self" href="/feed.xml"/><icon>/i.svg</icon><entry><content type="html">&lt;a href="/a/?b=1&amp;amp;c=2"&gt;a&lt;/a&gt;</content></entry></feed>',
    ['/feed.xml', 'https://example.org/', '/i.svg', '/a/?b=1&c=2'],
  ],
  ['sitemap-0.xml', '<urlset><url><loc> /a/ </loc></url></urlset>', ['/a/']],
  [
    'opensearch.xml',
    '<OpenSearchDescription><Image width="16">/i.svg</Image><Url template="/search/?q={searchTerms}"/></OpenSearchDescription>',
    ['/search/?q={searchTerms}', '/i.svg'],
  ],
  [
    'interviews/a.tei.xml',
    '<TEI><ref target="#a"/><graphic url="/s.jpg"/></TEI>',
    ['#a', '/s.jpg'],
  ],
  [
    'feed.json',
    '{"home_page_url":"/","items":[{"id":"https://example.org/a/","title":"/b/","content_html":"<a href=\\"/c/#d\\">c</a>"}]}',
    ['/', 'https://example.org/a/', '/c/#d'],
  ],
  [
    'manifest.webmanifest',
    '{"start_url":"./","icons":[{"src":"i.png"}],"shortcuts":[{"name":"a","url":"/a/"}]}',
    ['./', 'i.png', '/a/'],
  ],
  [
    'interviews/a.annotations.jsonld',
    '{"target":{"source":"https://example.org/a/#b"}}',
    ['https://example.org/a/#b'],
  ],
  ['passages-2.ndjson', '{"url":"/a/#b","text":"/c/"}\n{"url":"/d/"}\n', ['/a/#b', '/d/']],
  ['llms.txt', '# A\n\n- [B](/b.md): words\n- [C](</c.md> "t")\n', ['/b.md', '/c.md']],
  ['robots.txt', 'User-agent: *\nDisallow: /search/\nSitemap: /s.xml\n', ['/s.xml']],
  ['a.css', '@font-face{src:url("/f.woff2") format("woff2")}', ['/f.woff2']],
])('%s names addresses', (name, text, links) => {
  expect(linksOf(name, text)).toEqual(links);
});

test.each(['search/manifest.json', 'interviews/a.txt', 'interviews/a.epub', 'schemas/x.json'])(
  '%s names none',
  (name) => {
    expect(linksOf(name, '{"url":"/a/"}')).toEqual([]);
  },
);
