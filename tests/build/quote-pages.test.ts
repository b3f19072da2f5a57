import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { Magazine, projectRoot, wordsOf } from './magazine.ts';
import { elementsOf, type PageElement } from './page-files.ts';

const site = 'https://example.org';
const quoted = 'interviews/on-moths/we-had-one-lamp-laughs-and-bruno-veld-he-cut-it';
let magazine: Magazine;

beforeAll(async () => {
  magazine = await Magazine.create();
  const { status, stdout, stderr } = magazine.build({ SITE_URL: site });
  expect(status, stdout + stderr).toBe(0);
});

afterAll(() => {
  magazine.remove();
});

const read = (file: string): Buffer => readFileSync(path.join(magazine.dist, file));

function attributesOf(page: string, tag: string): ReadonlyMap<string, string>[] {
  return elementsOf(magazine.page(page))
    .filter((element: PageElement) => element.tag === tag)
    .map(({ attributes }) => attributes);
}

function meta(page: string): Map<string, string> {
  const found = attributesOf(page, 'meta').map((one): [string, string] => [
    one.get('property') ?? one.get('name') ?? '',
    one.get('content') ?? '',
  ]);
  return new Map(found);
}

describe('The page of a quoted passage', () => {
  test('holds its words, the question before them, who, where, the film, and the way in', () => {
    const words = wordsOf(magazine.page(quoted)).join(' ');
    for (const part of [
      'The Lantern Was it shot at 2.35:1, or was that M*A*S*H?',
      'We had one lamp [laughs] and Bruno Veld . He cut it in ’68 < 5 > 3 & more.',
      'Ada Quill',
      'On moths & "</script><b>lamps</b>"',
      'Paper Moths 1974, 28 February 1975',
      'Read it in the interview',
    ]) {
      expect(words).toContain(part);
    }
    const id = quoted.split('/').at(-1) ?? '';
    expect(magazine.page(quoted)).toContain(`href="/interviews/on-moths/#${id}"`);
  });

  test('belongs to its interview, and is not searched', () => {
    const links = attributesOf(quoted, 'link');
    const canonical = links.find((link) => link.get('rel') === 'canonical');
    expect(canonical?.get('href')).toBe(`${site}/interviews/on-moths/`);
    expect(meta(quoted).get('robots')).toBe('noindex');
  });

  test('tells previews its words, and shows them its card', async () => {
    const told = meta(quoted);
    expect(told.get('og:title')).toBe('Ada Quill · On moths & "</script><b>lamps</b>"');
    expect(told.get('og:description')).toMatch(/^We had one lamp \[laughs\] and Bruno Veld/);
    expect(told.get('og:url')).toBe(`${site}/${quoted}/`);
    expect(told.get('og:image:alt')).toBe('We had one lamp […] and Bruno Veld — Ada Quill');
    expect(told.get('twitter:card')).toBe('summary_large_image');
    const image = told.get('og:image') ?? '';
    expect(image).toBe(`${site}/cards/${quoted}.png`);
    const { width, height, format } = await sharp(read(image.slice(site.length + 1))).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
  });

  test('is led to from where its pull-quote stands', () => {
    for (const page of ['interviews/on-moths', 'quotes', '']) {
      expect(magazine.page(page), page).toContain(`href="/${quoted}/"`);
    }
  });

  test('is light: under 12 kB and its citations 8 kB, with no script but for the first paint', () => {
    const [fold = ''] =
      /<details class="cite"[\s\S]*?<\/details>/.exec(magazine.page(quoted)) ?? [];
    expect(fold.length).toBeGreaterThan(1_000);
    expect(fold.length).toBeLessThan(8_000);
    expect(magazine.page(quoted).length - fold.length).toBeLessThan(12_000);
    expect(attributesOf(quoted, 'script')).toHaveLength(1);
  });
});

test('Every page shows previews a card that is there', () => {
  for (const [name, bytes] of magazine.snapshot()) {
    if (!name.endsWith('.html')) continue;
    const html = Buffer.from(bytes, 'base64').toString();
    const image = /<meta property="og:image" content="([^"]*)">/.exec(html)?.[1] ?? '';
    expect(image, name).toMatch(/^https:\/\/example\.org\/cards\/.*\.png$/);
    const file = decodeURIComponent(image.slice(site.length));
    expect(existsSync(path.join(magazine.dist, file)), `${name}: ${file}`).toBe(true);
  }
  const cards = ['interviews/on-moths', 'films/paper-moths', 'site'];
  for (const card of cards) expect(read(`cards/${card}.png`).length, card).toBeGreaterThan(4000);
  expect(meta('people/ada-quill').get('og:image')).toBe(`${site}/cards/interviews/on-moths.png`);
  expect(existsSync(path.join(magazine.dist, 'cards/people'))).toBe(false);
});

describe('Its embed', () => {
  test('is the page itself, at an id that it has, from which links lead away', () => {
    const [code = ''] = elementsOf(magazine.page(quoted))
      .filter(({ tag }) => tag === 'textarea')
      .map(({ text }) => text);
    expect(code).toContain(`src="${site}/${quoted}/#embed"`);
    expect(attributesOf(quoted, 'body')[0]?.get('id')).toBe('embed');
    expect(attributesOf(quoted, 'base')[0]?.get('target')).toBe('_top');
  });

  test('takes no file of its own, so that large magazines stay within what hosts take', () => {
    const own = [...magazine.snapshot().keys()].filter((name) => name.includes(quoted));
    expect(own.toSorted()).toEqual([`cards/${quoted}.png`, `${quoted}/index.html`]);
    expect(magazine.page(quoted)).not.toContain('oembed');
  });
});

describe('The check of the built site', () => {
  const check = async (): Promise<string[]> => {
    const { library } = await openLibrary(projectRoot, magazine.content);
    return checkSite(magazine.dist, library, '/');
  };

  test('finds nothing where nothing is wrong', async () => {
    expect(await check()).toEqual([]);
  });

  test('names a quote page that lacks its words', async () => {
    const file = path.join(magazine.dist, quoted, 'index.html');
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replaceAll('We had one lamp', 'We had two lamps'));
    expect((await check()).join('\n')).toMatch(/not on the page: “We had one lamp/);
    writeFileSync(file, html.replace('content="noindex"', 'content="index"'));
    expect((await check()).join('\n')).toMatch(/not told to pass by/);
    writeFileSync(file, html.replace('<body id="embed">', '<body>'));
    expect((await check()).join('\n')).toMatch(/put into a frame is not marked/);
    writeFileSync(file, html);
  });

  test('names one that is not there', async () => {
    rmSync(path.join(magazine.dist, quoted), { recursive: true });
    expect((await check()).join('\n')).toMatch(/has no page interviews\/on-moths\/we-had-one/);
  });
});

describe('What was published once', () => {
  const winter = 'interviews/on-moths/it-took-a-winter-no-less-שלום-映画';
  const env = { SITE_URL: site };

  test('has a page when it is gone: what stood there, when it went, and the way on', () => {
    magazine.edit('interviews/on-moths.md', 'It took “a winter”, no less. 🙂 שלום 映画\n\n', '');
    const { status, stderr } = magazine.build(env);
    expect(status, stderr).toBe(0);
    const words = wordsOf(magazine.page(winter)).join(' ');
    expect(words).toContain('It took “a winter”, no less. 🙂 שלום 映画');
    expect(words).toMatch(
      /This passage stood in the interview from .* It is no longer in its text\./,
    );
    expect(words).toContain('Read the interview where it stood');
    expect(meta(winter).get('og:description')).toMatch(/^No longer in the interview since /);
    // Words that no longer stand there are in no picture.
    expect(meta(winter).get('og:image')).toBe(`${site}/cards/interviews/on-moths.png`);
    expect(existsSync(path.join(magazine.dist, `cards/${winter}.png`))).toBe(false);
  });
});

test('All passages have pages where the site wants them, and every one is described by its own words', () => {
  const { status, stderr } = magazine.build({
    SITE_URL: site,
    QUOTE_PAGES: 'all',
    OEMBED: 'true',
  });
  expect(status, stderr).toBe(0);
  const pages = ['nobody-had-seen-paper-moths-when-we-met', quoted.split('/').at(-1) ?? ''];
  for (const id of pages) {
    expect(magazine.page(`interviews/on-moths/${id}`), id).toContain('<blockquote>');
    expect(read(`cards/interviews/on-moths/${id}.png`).length).toBeGreaterThan(4000);
  }
  expect(magazine.page('interviews/on-moths')).toContain('data-quote-pages="all"');
});

test('Where the site wants it, oEmbed gives the code that the page gives', () => {
  const link = attributesOf(quoted, 'link').find(
    (one) => one.get('type') === 'application/json+oembed',
  );
  expect(link?.get('href')).toBe(`${site}/${quoted}/oembed.json`);
  const answer = JSON.parse(read(`${quoted}/oembed.json`).toString()) as Record<string, unknown>;
  expect(answer).toMatchObject({ type: 'rich', version: '1.0', author_name: 'Ada Quill' });
  const textarea = elementsOf(magazine.page(quoted)).find(({ tag }) => tag === 'textarea');
  expect(textarea?.text).toBe(answer['html']);
});

test('A site that does not know its address promises none: no oEmbed, no picture in the head', () => {
  expect(magazine.build({ OEMBED: 'true' }).status).toBe(0);
  expect(meta(quoted).has('og:image')).toBe(false);
  expect(existsSync(path.join(magazine.dist, quoted, 'oembed.json'))).toBe(false);
  expect(magazine.page(quoted)).not.toMatch(/<textarea|json\+oembed/);
  expect(magazine.page('interviews/on-moths')).toContain('data-quote-pages="pull-quotes"');
});

test('A setting that there is not stops the build', () => {
  const { status, stderr } = magazine.build({ QUOTE_PAGES: 'some' });
  expect(status).toBe(1);
  expect(stderr).toContain('QUOTE_PAGES is one of: all, pull-quotes.');
});

test('A renamed interview keeps its quote pages at the addresses they had', async () => {
  const renamed = await Magazine.create();
  try {
    expect(renamed.build().status).toBe(0);
    const text = renamed.read('interviews/on-moths.md');
    const fields = 'dek: An invented talk.';
    renamed.write('interviews/moths.md', text.replace(fields, `${fields}\nformerly: [on-moths]`));
    rmSync(path.join(renamed.content, 'interviews/on-moths.md'));
    const { status, stdout, stderr } = renamed.build({ SITE_URL: site });
    expect(status, stdout + stderr).toBe(0);
    const now = quoted.replace('on-moths', 'moths');
    for (const page of [quoted, now]) {
      expect(wordsOf(renamed.page(page)).join(' '), page).toContain('We had one lamp [laughs]');
    }
    expect(renamed.page(quoted)).toContain(`<meta property="og:url" content="${site}/${now}/">`);
  } finally {
    renamed.remove();
  }
});
