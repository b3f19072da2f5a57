import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeStress } from '../e2e/stress/write-stress.ts';
import { Magazine } from './magazine.ts';
import {
  elementsOf,
  importsOf,
  latinFonts,
  stylesheetsOf,
  type PageElement,
} from './page-files.ts';

/*
 * It stays small and fast: what a reader has to load, on a page of ten thousand words and on every
 * other one.
 */

const kB = 1_000;
const magazine = new Magazine();
let pages: ReadonlyMap<string, readonly PageElement[]> = new Map();

beforeAll(async () => {
  await writeStress(magazine.content);
  const { status, stderr } = magazine.build();
  expect(status, stderr).toBe(0);
  const files = Array.from(magazine.snapshot()).filter(([name]) => name.endsWith('.html'));
  pages = new Map(
    files.map(([name, bytes]) => [name, elementsOf(Buffer.from(bytes, 'base64').toString())]),
  );
});

afterAll(() => {
  magazine.remove();
});

describe('A reading page of 10,000 words', () => {
  const address = 'interviews/interview-1/index.html';
  const elements = (): readonly PageElement[] => pages.get(address) ?? [];

  test('is at most 60 kB with its CSS, as it is sent', () => {
    const sizes = [`/${address}`, ...stylesheetsOf(elements())].map(zipped);
    expect(sum(sizes), `gzipped: ${sizes.join(' + ')}`).toBeLessThanOrEqual(60 * kB);
  });

  test('has at most 12 kB of script', () => {
    const scripts = scriptsOf(elements());
    const sizes = [...scripts].map(zipped);
    expect(sum(sizes), `gzipped: ${[...scripts].join(', ')}`).toBeLessThanOrEqual(12 * kB);
  });

  test('loads at most 130 kB of fonts, and has fonts of its own', () => {
    const sheets = [
      ...stylesheetsOf(elements()).map(read),
      ...elements().map(({ tag, text }) => (tag === 'style' ? text : '')),
    ];
    const preloaded = elements()
      .filter(({ tag, attributes }) => tag === 'link' && attributes.get('as') === 'font')
      .map(({ attributes }) => attributes.get('href') ?? '');
    const fonts = new Set([...sheets.flatMap(latinFonts), ...preloaded]);
    const sizes = Array.from(fonts, (font) => statSync(fileOf(font)).size);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sum(sizes), [...fonts].join(', ')).toBeLessThanOrEqual(130 * kB);
  });
});

describe('Every page', () => {
  test('waits for no script', () => {
    const waited = onEveryPage(({ tag, attributes }) => {
      if (tag !== 'script' || !attributes.has('src')) return false;
      return attributes.get('type') !== 'module' && !attributes.has('defer');
    });
    expect(waited).toEqual([]);
  });

  test('has no script in it but data, and 500 bytes for the first paint', () => {
    for (const [page, elements] of pages) {
      const inline = elements.filter(
        ({ tag, attributes }) =>
          tag === 'script' &&
          !attributes.has('src') &&
          !/^application\/(?:ld\+)?json$/.test(attributes.get('type') ?? ''),
      );
      const bytes = inline.map(({ text }) => Buffer.byteLength(text));
      expect(inline.length, `${page}: ${bytes.join(' and ')} bytes`).toBeLessThanOrEqual(1);
      expect(sum(bytes), page).toBeLessThanOrEqual(500);
    }
  });

  test('has no style in an attribute', () => {
    expect(onEveryPage(({ attributes }) => attributes.has('style'))).toEqual([]);
  });

  test('loads nothing from another host, nor does its CSS', () => {
    const loading = new Set(['link', 'script', 'img', 'source', 'iframe', 'video', 'audio', 'use']);
    const foreign = onEveryPage(
      ({ tag, attributes }) =>
        loading.has(tag) &&
        ['href', 'src', 'srcset'].some((name) =>
          /(?:^|[\s,])(?:[a-z]+:)?\/\//i.test(attributes.get(name) ?? ''),
        ),
    );
    expect(foreign).toEqual([]);
    const sheets = [...magazine.snapshot().keys()].filter((name) => name.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      expect(read(`/${sheet}`), sheet).not.toMatch(/(?:url\(|@import)\s*["']?(?:[a-z]+:)?\/\//i);
    }
  });
});

/** Names of the pages and elements that are as they should not be. */
function onEveryPage(isWrong: (element: PageElement) => boolean): string[] {
  expect(pages.size).toBeGreaterThan(20);
  return Array.from(pages, ([page, elements]) =>
    elements.filter(isWrong).map(({ tag, attributes }) => {
      const written = Array.from(attributes, ([name, value]) => `${name}="${value}"`);
      return `${page}: <${tag} ${written.join(' ')}>`;
    }),
  ).flat();
}

/** Addresses of the scripts a page runs, and of all that they import before they run. */
function scriptsOf(elements: readonly PageElement[]): Set<string> {
  const scripts = new Set<string>();
  const add = (address: string): void => {
    if (scripts.has(address)) return;
    scripts.add(address);
    importsOf(read(address), address).forEach(add);
  };
  for (const { tag, attributes } of elements) {
    if (tag === 'script' && attributes.has('src')) add(attributes.get('src') ?? '');
  }
  return scripts;
}

function fileOf(address: string): string {
  return path.join(magazine.dist, address);
}

function read(address: string): string {
  return readFileSync(fileOf(address), 'utf8');
}

function zipped(address: string): number {
  return gzipSync(readFileSync(fileOf(address))).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
