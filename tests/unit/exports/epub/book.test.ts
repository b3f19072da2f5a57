import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectionBook, interviewBook } from '../../../../src/exports/epub/index.ts';
import { passagesOf, type Library } from '../../../../src/library/index.ts';
import { openOddMagazine } from './open-odd-magazine.ts';
import { all, hasType, pagesOf, spineOf, textOf, type Element } from './read-book.ts';

const site = (address: string): string => `https://magazine.example/reader${address}`;
const books = new Map<string, Uint8Array>();
let library: Library;
let folder: string;

beforeAll(async () => {
  ({ library, folder } = await openOddMagazine());
  for (const interview of library.interviews) {
    books.set(interview.slug, await interviewBook(interview, library, site));
  }
  books.set('', await collectionBook(library, site));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const book = (slug: string): Uint8Array => books.get(slug) ?? new Uint8Array();
const isPassage = ({ attributes }: Element): boolean => attributes['class'] === 'passage';
const isNoteref = hasType('noteref');
/** Marks of notes are no words of the passage. */
const said = (passage: Element): string =>
  textOf({ ...passage, children: passage.children.map(withoutMarks) });
function withoutMarks(child: Element | string): Element | string {
  if (typeof child === 'string') return child;
  return child.name === 'sup' ? '' : { ...child, children: child.children.map(withoutMarks) };
}

describe('The books', () => {
  test('have every passage once, in order, letter for letter, under its id', () => {
    const written = (bytes: Uint8Array) =>
      spineOf(pagesOf(bytes)).flatMap((page) =>
        all(page, isPassage).map((one) => [one.attributes['id'], said(one)]),
      );
    for (const interview of library.interviews) {
      const passages = Array.from(passagesOf(interview), ({ block }) => [block.id, block.text]);
      expect(passages.length).toBeGreaterThan(0);
      expect(written(book(interview.slug))).toEqual(passages);
    }
    const everything = library.interviews.flatMap((interview) =>
      Array.from(passagesOf(interview), ({ block }) => [block.id, block.text]),
    );
    expect(written(book(''))).toEqual(everything);
  });

  test('lead from each mark to its note, and from each note back', () => {
    for (const [slug, bytes] of books) {
      const pages = pagesOf(bytes);
      const target = (from: string, href = ''): Element | undefined => {
        const [page = '', id = ''] = href.split('#');
        const found = pages.get(page === '' ? from : page);
        return found && all(found, (one) => one.attributes['id'] === decodeURIComponent(id))[0];
      };
      let notes = 0;
      for (const [name, page] of pages) {
        for (const { attributes } of all(page, isNoteref)) {
          expect(target(name, attributes['href'])?.attributes['epub:type'], slug).toBe('footnote');
        }
        for (const note of all(page, hasType('footnote'))) {
          notes++;
          const back = all(note, ({ attributes }) => attributes['role'] === 'doc-backlink');
          expect(back).toHaveLength(1);
          expect(isNoteref(target(name, back[0]?.attributes['href']) ?? note), slug).toBe(true);
        }
      }
      const one = library.interview(slug);
      const held = (one ? [one] : library.interviews).flatMap((interview) => interview.notes);
      expect(notes, slug).toBe(held.length);
    }
  });

  test('hold every place that a link within them leads to, and no path of the site', () => {
    for (const [slug, bytes] of books) {
      const pages = pagesOf(bytes);
      for (const [name, page] of pages) {
        for (const { attributes } of all(page, ({ name }) => name === 'a')) {
          const href = attributes['href'] ?? '';
          if (/^https?:/u.test(href)) continue;
          const [file = '', id] = href.split('#');
          const found = pages.get(file === '' ? name : file);
          const has =
            id === undefined ||
            (found && all(found, (one) => one.attributes['id'] === decodeURIComponent(id)).length);
          expect(found && has, `${slug}: ${name} → ${href}`).toBeTruthy();
        }
      }
    }
  });

  test('have no id twice on a page', () => {
    for (const bytes of books.values()) {
      for (const page of pagesOf(bytes).values()) {
        const ids = all(page, () => true).flatMap(({ attributes }) => attributes['id'] ?? []);
        expect(ids).toEqual([...new Set(ids)]);
      }
    }
  });

  test('say in each part what language it is in and where it begins', () => {
    const html = (slug: string) =>
      spineOf(pagesOf(book(slug))).find((page) => all(page, isPassage).length > 0);
    const root = (slug: string) => html(slug)?.children.find((child) => typeof child !== 'string');
    expect(root('حوار')?.attributes).toMatchObject({ lang: 'ar', 'xml:lang': 'ar', dir: 'rtl' });
    expect(root('cjk')?.attributes).toMatchObject({ lang: 'ja', dir: 'ltr' });
    expect(part('حوار', 'package.opf')).toContain('<spine page-progression-direction="rtl">');
    expect(part('', 'package.opf')).toMatch(
      /<dc:language>en<\/dc:language>\n<dc:language>ar<\/dc:language>/u,
    );
  });

  test('are the same bytes in every time zone', () => {
    // A time zone is settled when a process begins.
    const [east, west] = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      const args = [
        'src/cli/export.ts',
        'plain',
        '--to',
        'epub',
        '--out',
        '-',
        '--content',
        folder,
      ];
      const env = { ...process.env, TZ: zone, SITE_URL: '' };
      return spawnSync(process.execPath, args, { env }).stdout;
    });
    expect(east?.length).toBeGreaterThan(20_000);
    expect(west && east?.equals(west)).toBe(true);
  });

  test('begin with what they are, stored as it is', () => {
    const head = Buffer.from(book('plain').subarray(0, 58)).toString('latin1');
    expect(head.slice(30)).toBe('mimetypeapplication/epub+zip');
  });
});

describe('A book of a long interview', () => {
  test('goes on to another page at a section, and in a longer one at a turn', () => {
    const pages = Array.from(pagesOf(book('long'))).filter(([name]) =>
      name.startsWith('interview-'),
    );
    const headings = pages.map(([, page]) => all(page, ({ name }) => name === 'h2').map(said));
    expect(headings).toEqual([['Part 1', 'Part 2'], ['Part 3'], ['Part 4']]);
    for (const [, page] of pages) expect(textOf(page).length).toBeLessThan(90_000);
  });
});

describe('What leads out of a book', () => {
  test('is a whole address as RFC 3986 spells it', () => {
    const text = part('hostile', 'interview-hostile.xhtml');
    expect(text).toContain('href="https://example.org/a%7Cb?c=%5Bd%5D&amp;e=%25zz#f%23g"');
    expect(text).toContain('href="https://xn--r8jz45g.example/%C3%BC%5E%7Bx%7D"');
    expect(text).toContain('href="https://magazine.example/reader/interviews/cjk/"');
  });

  test('is left out where the site does not know where it is; the words stay', async () => {
    const interview = library.interview('hostile');
    const bytes = interview && (await interviewBook(interview, library, null));
    const text = Object.entries(unzipSync(bytes ?? new Uint8Array()))
      .filter(([name]) => /xhtml$|opf$/u.test(name))
      .map(([, file]) => strFromU8(file))
      .join('\n');
    expect(text).not.toContain('magazine.example');
    expect(text).toContain(', there, <a href="https://example.org/">gone</a>');
    expect(text).toMatch(
      /book-id">urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}</u,
    );
  });

  test('in the book of all is a place in it', () => {
    expect(part('', 'interview-hostile.xhtml')).toContain(
      '<a href="interview-cjk.xhtml">there</a>',
    );
  });
});

describe('What a book says of itself', () => {
  test('names who asks and who answers, and makes nobody the author of a digest', () => {
    expect(agents('plain')).toEqual(['creator Ada Quill ive', 'creator The Lantern ivr']);
    expect(agents('digest')).toEqual([
      'creator Two-Shot aut',
      'contributor Ada Quill ive',
      'contributor The Lantern ivr',
    ]);
  });

  test('is dated by what the ledger and the content say', () => {
    const dated = { ...(library.interview('plain') ?? fail()), date: '1975-02-28' };
    const permalinks = {
      ...dated.permalinks,
      dates: new Map([['an-answer', { published: '2026-02-01', modified: '2026-03-01' }]]),
    };
    return interviewBook({ ...dated, permalinks }, library, site).then((bytes) => {
      const opf = strFromU8(unzipSync(bytes)['EPUB/package.opf'] ?? new Uint8Array());
      expect(opf).toContain('<dc:date>2026-02-01</dc:date>');
      expect(opf).toContain('"dcterms:modified">2026-03-01T00:00:00Z<');
    });
  });

  test('tells of pictures, and of those that move', () => {
    expect(part('plain', 'package.opf')).toContain('accessibilityHazard">none<');
    expect(part('hostile', 'package.opf')).toContain('accessibilityHazard">unknown<');
    expect(part('hostile', 'package.opf')).toContain('accessMode">visual<');
  });
});

describe('The book of all', () => {
  test('is without pictures where they would be too large, and says so', async () => {
    const parts = unzipSync(await collectionBook(library, site, 10));
    const names = Object.keys(parts).filter((name) => name.includes('picture-'));
    expect(names).toEqual([]);
    expect(strFromU8(parts['EPUB/title.xhtml'] ?? new Uint8Array())).toContain('too large');
    expect(strFromU8(parts['EPUB/interview-hostile.xhtml'] ?? new Uint8Array())).toContain(
      '<figcaption>A lamp &amp; a &lt;moth&gt; <small>© nobody &amp; co</small></figcaption>',
    );
  });

  test('is a book without any interview, too', async () => {
    const pages = pagesOf(await collectionBook({ ...library, interviews: [] }, null));
    expect(textOf(pages.get('title.xhtml') ?? fail())).toContain('0 interviews.');
  });
});

function part(slug: string, name: string): string {
  return strFromU8(unzipSync(book(slug))[`EPUB/${name}`] ?? new Uint8Array());
}

function agents(slug: string): string[] {
  const opf = part(slug, 'package.opf');
  return Array.from(
    opf.matchAll(/<dc:(creator|contributor) [^>]*>([^<]*)<[^>]*>\n<meta [^>]*>(\w+)</gu),
    ([, element = '', name = '', role = '']) => `${element} ${name} ${role}`,
  );
}

function fail(): never {
  throw new Error('There is no such interview in the test’s magazine.');
}
