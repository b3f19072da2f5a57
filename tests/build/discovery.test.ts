import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Magazine, wordsOf } from './magazine.ts';
import { elementsOf } from './page-files.ts';

let magazine: Magazine;
let said: string;
const site = 'https://example.org/reader/';

beforeAll(async () => {
  magazine = await Magazine.create();
  const text = magazine.read('interviews/on-moths.md');
  magazine.write('interviews/lamps.md', text.replace('edition:', 'formerly: [on-moths]\nedition:'));
  magazine.delete('interviews/on-moths.md');
  said = build({ BASE_PATH: '/reader', SITE_URL: 'https://example.org' });
});

afterAll(() => {
  magazine.remove();
});

test('The sitemap lists every page that may be found, and no other', () => {
  const index = addressesIn('sitemap-index.xml');
  expect(index).toEqual([`${site}sitemap-1.xml`]);
  const listed = addressesIn('sitemap-1.xml');
  const pages = Array.from(magazine.snapshot())
    .filter(([name]) => name.endsWith('.html') && name !== '404.html')
    .filter(([, bytes]) => !isHidden(Buffer.from(bytes, 'base64').toString()))
    .map(([name]) => site + name.replace(/index\.html$/, ''));
  expect(listed.toSorted()).toEqual(pages.toSorted());
  expect(read('robots.txt')).toContain(`\nSitemap: ${site}sitemap-index.xml\n`);
});

test('Feeds hold every word of the interview, under the name it had first', () => {
  expect(said).not.toContain('SITE_URL');
  const [entry] = parseAtomFeed(read('feed.xml')).entries ?? [];
  const [item] = parseJsonFeed(read('feed.json')).items ?? [];
  expect(entry?.id).toBe(`${site}interviews/on-moths/`);
  expect(entry?.title?.value).toBe('On moths & "</script><b>lamps</b>"');
  expect(item).toMatchObject({ id: entry?.id, url: `${site}interviews/lamps/` });
  expect(item?.content_html).toBe(entry?.content?.value);
  const words = wordsOf(entry?.content?.value ?? '').join(' ');
  // Tags are spaces there.
  expect(words).toContain(
    'or was that M*A*S*H? Ada Quill: We had one lamp [laughs] and Bruno Veld .',
  );
  expect(words).toContain('It took “a winter”, no less. 🙂 שלום 映画');
});

test('Every address in a feed’s text leads to what is there', () => {
  const html = parseAtomFeed(read('feed.xml')).entries?.[0]?.content?.value ?? '';
  const inside = elementsOf(html)
    .flatMap(({ attributes }) => [attributes.get('href'), attributes.get('src')])
    .filter((address) => address !== undefined);
  expect(inside.length).toBeGreaterThan(4);
  for (const address of inside) {
    const { pathname, hash } = new URL(address);
    expect(address.startsWith(site), address).toBe(true);
    const file = fileOf(pathname);
    expect(existsSync(file), address).toBe(true);
    const id = decodeURIComponent(hash.slice(1));
    if (id !== '') expect(readFileSync(file, 'utf8')).toContain(`id="${id}"`);
  }
});

test('Every page tells browsers of the feeds, the search and the manifest', () => {
  const links = elementsOf(magazine.page('about')).filter(({ tag }) => tag === 'link');
  const offered = links
    .map(({ attributes }) => ['rel', 'type', 'href'].map((name) => attributes.get(name)))
    .filter(([rel = '']) => /^(?:alternate|search|manifest)$/.test(rel));
  expect(offered).toEqual([
    ['manifest', undefined, '/reader/manifest.webmanifest'],
    ['alternate', 'application/atom+xml', '/reader/feed.xml'],
    ['alternate', 'application/feed+json', '/reader/feed.json'],
    ['search', 'application/opensearchdescription+xml', '/reader/opensearch.xml'],
  ]);
  expect(read('opensearch.xml')).toContain(`template="${site}search/?q={searchTerms}"`);
});

test('The icons of the manifest are as large as it says, and what may be cut is left free of the mark', async () => {
  const { icons } = JSON.parse(read('manifest.webmanifest')) as {
    icons: { src: string; sizes: string; purpose: string }[];
  };
  expect(icons).toHaveLength(4);
  for (const { src, sizes, purpose } of icons) {
    const { data, info } = await sharp(fileOf(src))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(`${info.width}x${info.height}`).toBe(sizes);
    if (purpose !== 'maskable') continue;
    const side = info.width;
    const paper = data.subarray(0, 3);
    const strays = Array.from({ length: side * side }, (_, at) => at).filter((at) => {
      const [x, y] = [(at % side) - side / 2, Math.floor(at / side) - side / 2];
      return Math.hypot(x, y) >= 0.4 * side && data.compare(paper, 0, 3, at * 3, at * 3 + 3) !== 0;
    });
    expect(strays).toEqual([]);
  }
});

test('A site that does not know its address has feeds, and nothing that would need it', () => {
  expect(build().match(/set SITE_URL/g)).toHaveLength(1);
  for (const file of ['sitemap-index.xml', 'sitemap-1.xml', 'opensearch.xml']) {
    expect(existsSync(path.join(magazine.dist, file)), file).toBe(false);
  }
  expect(read('robots.txt')).not.toContain('Sitemap');
  expect(magazine.page('about')).not.toContain('opensearch');
  const [entry] = parseAtomFeed(read('feed.xml')).entries ?? [];
  expect(entry?.links?.[0]?.href).toBe('/interviews/lamps/');
  expect(entry?.content?.value).toContain('href="/films/paper-moths/"');
});

/** What the build said. */
function build(env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = magazine.build(env);
  expect(status, stdout + stderr).toBe(0);
  return stdout + stderr;
}

function read(file: string): string {
  return readFileSync(path.join(magazine.dist, file), 'utf8');
}

/** The file that answers a path of the site. */
function fileOf(pathname: string): string {
  const name = decodeURIComponent(pathname)
    .replace(/^\/reader\//, '')
    .replace(/\/$/, '/index.html');
  return path.join(magazine.dist, name === '' ? 'index.html' : name);
}

function addressesIn(sitemap: string): string[] {
  return Array.from(read(sitemap).matchAll(/<loc>([^<]+)<\/loc>/g), ([, address = '']) => address);
}

function isHidden(html: string): boolean {
  return elementsOf(html).some(
    ({ tag, attributes }) =>
      tag === 'meta' &&
      attributes.get('name') === 'robots' &&
      (attributes.get('content') ?? '').includes('noindex'),
  );
}
