import { strFromU8, unzipSync } from 'fflate';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { wordFile } from '../../../src/exports/word/index.ts';
import { invented } from './invented.ts';

type Element = DefaultTreeAdapterTypes.Element;

let parts: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  parts = await partsOf();
});

async function partsOf(...given: Parameters<typeof invented>): Promise<Record<string, string>> {
  const { bytes } = await wordFile(invented(...given));
  const files = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

/** All elements of a part with a name, in order. An HTML parser reads this XML well enough. */
function elements(xml: string, name: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isElementNode(node) && node.tagName === name) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  // Elements without an end tag would hold what follows them.
  visit(parse(xml.replace(/<([\w:]+)([^<>]*)\/>/gu, '<$1$2></$1>')));
  return found;
}

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node) && node.tagName === 'w:footnotereference') {
    return `{${attribute(node, 'w:id')}}`;
  }
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value;
}

function child(element: Element, name: string): Element | undefined {
  return element.childNodes
    .filter((node) => tree.isElementNode(node))
    .find(({ tagName }) => tagName === name);
}

/** `Heading1 The lamp` for each paragraph. */
function paragraphs(xml: string): string[] {
  return elements(xml, 'w:p').map((paragraph) => {
    const properties = child(paragraph, 'w:ppr');
    const style = properties && child(properties, 'w:pstyle');
    return `${attribute(style, 'w:val') ?? '-'} ${textIn(paragraph)}`;
  });
}

describe('A Word file', () => {
  test('says above all words what was set right in them', async () => {
    const corrections = [{ date: '2014-02-03', kind: 'correction', before: 'a short winter' }];
    const { 'word/document.xml': body = '' } = await partsOf(undefined, { corrections });
    expect(paragraphs(body)).toContain(
      'Byline Correction, 3 February 2014. Before: “a short winter”.',
    );
  });

  test('has a paragraph for each of the interview, in the styles that Word knows', () => {
    expect(paragraphs(parts['word/document.xml'] ?? '')).toEqual([
      'Title The lamp & the winter',
      'Subtitle Invented for tests',
      'Byline Ana Duarte with Playlist',
      'Byline This interview has been edited.',
      'Byline Transcribed by nobody',
      'Byline The Playlist, 2013-12-19. © nobody.',
      '- Before anything was said.',
      'Heading1 The lamp',
      '- Playlist: [00:00:05] Was it cold?',
      '- Ana Duarte: [00:00:09] We had “one lamp” and a long winter{1}; so it was [laughs].',
      '- [00:01:10] And M*A*S*H, 2.35:1, <b> & 1968. What a year.{2}',
      'Quote one lamp',
      'Caption The lamp © nobody',
      'IntenseQuote Winters end.',
      'IntenseQuote — Nobody, A Book',
      'Heading2 Later',
      '- Ben Okri: [00:02:00] Who [asks]?',
      '- Ana Duarte: [00:02:04] I do.',
    ]);
  });

  test('has labels in bold, emphasis in italics, and links that lead there', () => {
    const runs = elements(parts['word/document.xml'] ?? '', 'w:r').map((run) => {
      const properties = child(run, 'w:rpr');
      const marks = ['w:b', 'w:i'].filter((name) => properties && child(properties, name));
      return [textIn(run), ...marks].join(' ');
    });
    expect(runs).toContain('Ana Duarte: w:b');
    expect(runs).toContain('anything w:i');
    expect(runs).toContain('was w:b');
    const [link] = elements(parts['word/document.xml'] ?? '', 'w:hyperlink');
    expect(link && textIn(link)).toBe('long');
    const id = attribute(link, 'r:id');
    const target = elements(parts['word/_rels/document.xml.rels'] ?? '', 'relationship').find(
      (one) => attribute(one, 'id') === id,
    );
    expect(attribute(target, 'target')).toBe('https://example.org/?a&b');
  });

  test('has real footnotes', () => {
    expect(paragraphs(parts['word/footnotes.xml'] ?? '').slice(2)).toEqual([
      'FootnoteText The longest in years.',
      'FootnoteText And coldest.',
      'FootnoteText Correction: It was 1969.',
    ]);
  });

  test('says what it is and from what day, in the properties of the file', () => {
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>The lamp &amp; the winter</dc:title>');
    expect(core).toContain('<dc:creator>Playlist</dc:creator>');
    expect(core.match(/2013-12-19T00:00:00Z/gu)).toHaveLength(2);
  });

  test('is the same to the byte whenever it is written', async () => {
    const [first, second] = [await wordFile(invented()), await wordFile(invented())];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
  });

  test('of an interview from right to left is written from right to left', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf('**Duarte:** نعم.', { language: 'ar' });
    const last = elements(xml, 'w:p').at(-1);
    const properties = last && child(last, 'w:ppr');
    expect(properties && child(properties, 'w:bidi')).toBeDefined();
    expect(elements(xml, 'w:rtl').length).toBeGreaterThan(0);
  });

  test('has one mark for a note, and says that there were more', async () => {
    const talk = invented('**Duarte:** So[^n] and so.[^n]\n\n[^n]: A note.');
    const { bytes, leftOut } = await wordFile(talk);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(paragraphs(xml).at(-1)).toBe('- Ana Duarte: So{1} and so.');
    expect(leftOut).toEqual(['1 repeated mark of a note']);
  });
});
