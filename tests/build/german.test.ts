import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as de from '../../src/words/de.ts';
import * as en from '../../src/words/en.ts';
import { writeStress } from '../e2e/stress/write-stress.ts';
import { Magazine } from './magazine.ts';

/* The interface in another language than English: all of it, and nothing else. */

/** Long enough to be no word of a title or a name. */
const sentence = 16;

const magazine = new Magazine();
let pages: ReadonlyMap<string, Tree.Document> = new Map();

beforeAll(async () => {
  await writeStress(magazine.content);
  const { status, stderr } = magazine.build({
    SITE_LANGUAGE: 'de',
    SITE_URL: 'https://example.org',
  });
  expect(status, stderr).toBe(0);
  const files = Array.from(magazine.snapshot()).filter(([name]) => name.endsWith('.html'));
  pages = new Map(
    files.map(([name, bytes]) => [name, parse(Buffer.from(bytes, 'base64').toString())]),
  );
});

afterAll(() => {
  magazine.remove();
});

describe('A German site', () => {
  test('has no English left in its furniture', () => {
    const german = new Set(wordsOf(de));
    const english = wordsOf(en).filter((words) => !german.has(words));
    expect(english.length).toBeGreaterThan(200);
    const whole = new Set(english);
    const sentences = english.filter((words) => words.length >= sentence);
    const left = Array.from(pages, ([page, document]) =>
      textsIn(document, 'de')
        .filter((text) => whole.has(text) || sentences.some((words) => text.includes(words)))
        .map((text) => `${page}: ${text}`),
    ).flat();
    expect(left).toEqual([]);
  });

  test('says what it says in German', () => {
    const home = textsIn(page('index.html'), 'de');
    expect(home).toContain(de.page.skip);
    expect(home).toContain(de.settings.heading);
    const texts = textsIn(page('interviews/interview-1/index.html'), 'de');
    expect(texts).toContain(de.source.heading);
    expect(texts.some((text) => /^\d{1,2}\. \p{L}+ \d{4}$/u.test(text))).toBe(true);
    expect(texts.some((text) => / Min\., \d{1,2}\.\d{3} Wörter$/.test(text))).toBe(true);
  });

  test('is German where it lists, and in the language of the interview where that is read', () => {
    const languageOf = (name: string): string | undefined =>
      elementsIn(page(name))
        .find(({ tagName }) => tagName === 'html')
        ?.attrs.find(isLang)?.value;
    for (const name of ['index', 'films/index', 'people/index', 'index/index', '404']) {
      expect(languageOf(`${name}.html`), name).toBe('de');
    }
    expect(languageOf('interviews/arabic/index.html')).toBe('ar');
    expect(languageOf('interviews/interview-1/index.html')).toBe('en');
    expect(metaOf(page('films/index.html'), 'og:locale')).toBe('de_DE');
    expect(metaOf(page('interviews/arabic/index.html'), 'og:locale')).toBe('ar_EG');
  });

  test('has scripts that speak German and no English', () => {
    const scripts = Array.from(magazine.snapshot())
      .filter(([name]) => name.endsWith('.js'))
      .map(([, bytes]) => Buffer.from(bytes, 'base64').toString())
      .join('\n');
    for (const { takeAway, search, lines, arrival } of [de]) {
      for (const words of [takeAway.quoted, search.nothing, lines.caption, arrival.unknown]) {
        expect(scripts).toContain(words);
      }
    }
    for (const { takeAway, search, lines, arrival } of [en]) {
      for (const words of [takeAway.quoted, search.nothing, lines.caption, arrival.unknown]) {
        expect(scripts).not.toContain(words);
      }
    }
  });
});

function page(name: string): Tree.Document {
  const found = pages.get(name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

/** All words of a language that need nothing put into them, and the fixed parts of sentences that do. */
function wordsOf(language: object): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.push(value.trim());
    else if (typeof value === 'function') said(value).forEach(visit);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(language);
  return found.filter((words) => /\p{L}{3}/u.test(words));
}

/** The parts of a sentence, whether it takes things or what makes links. */
function said(write: unknown): unknown[] {
  const call = write as (...things: unknown[]) => unknown;
  const link = (words: string): string => words;
  for (const thing of [link, 2]) {
    try {
      const parts = call(thing, thing, thing);
      if (Array.isArray(parts)) return parts.filter((part) => typeof part === 'string');
    } catch {
      // It takes something else.
    }
  }
  return [];
}

/** Texts and names of elements whose language is given, each in one line. */
function textsIn(document: Tree.Document, language: string): string[] {
  const found: string[] = [];
  const visit = (node: Tree.Node, inherited: string): void => {
    let own = inherited;
    if ('tagName' in node) {
      if (node.tagName === 'script' || node.tagName === 'style') return;
      own = node.attrs.find(isLang)?.value ?? inherited;
      for (const { name, value } of node.attrs) {
        if (own === language && /^(?:aria-label|title|placeholder|alt)$/.test(name)) {
          found.push(value);
        }
      }
    }
    if ('value' in node && own === language) found.push(node.value);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, own);
  };
  visit(document, '');
  return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function elementsIn(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function isLang({ name }: { readonly name: string }): boolean {
  return name === 'lang';
}

function metaOf(document: Tree.Document, property: string): string | undefined {
  const attributes = elementsIn(document).map(
    ({ attrs }) => new Map(attrs.map(({ name, value }) => [name, value])),
  );
  return attributes.find((each) => each.get('property') === property)?.get('content');
}
