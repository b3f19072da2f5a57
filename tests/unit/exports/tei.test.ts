import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeTei } from '../../../src/exports/tei/index.ts';
import { xmlId } from '../../../src/exports/tei/xml-id.ts';
import { passagesOf } from '../../../src/library/index.ts';
import { allContent, published, withPast, type Published } from './all-content.ts';
import { faultsOf, nodesIn, readXml, wordsOf, type Node } from './read-tei.ts';

let all: readonly Published[] = [];

beforeAll(async () => {
  all = [...(await allContent()), published(), withPast(published())];
});

function read({ interview, surroundings }: Published): Node {
  return readXml(writeTei(interview, surroundings));
}

function elements(one: Published, name: string): Node[] {
  return Array.from(nodesIn(read(one))).filter((node) => node.name === name);
}

/** What stands in the text of the only passage there. */
function passage(words: string): string {
  const one = published(`**Duarte:** ${words}`);
  return (
    /<seg xml:id[^>]*>(.*)<\/seg>\n<\/u>/u.exec(writeTei(one.interview, one.surroundings))?.[1] ??
    ''
  );
}

describe('The TEI of an interview', () => {
  test('is well-formed, has what the guidelines allow, and leads nowhere but to what is there', () => {
    expect(all.length).toBeGreaterThan(8);
    for (const one of all) expect(faultsOf(read(one)), one.interview.slug).toEqual([]);
  });

  test('has every word of every passage and heading, note and quotation, and no other', () => {
    for (const one of all) {
      const { interview } = one;
      const document = read(one);
      const byId = new Map(
        Array.from(nodesIn(document), (node) => [node.attributes['xml:id'], node] as const),
      );
      for (const { block } of passagesOf(interview)) {
        const node = byId.get(xmlId(block.id));
        expect(node && wordsOf(node), `${interview.slug}#${block.id}`).toBe(block.text);
      }
      const heads = Array.from(nodesIn(document)).filter(({ name }) => name === 'head');
      const headings = interview.sections.flatMap(({ heading }) => heading?.text ?? []);
      expect(heads.map(wordsOf)).toEqual(expect.arrayContaining(headings));
      for (const { number, paragraphs } of interview.notes) {
        const note = byId.get(`_note-${number}`);
        expect(note && wordsOf(note)).toBe(paragraphs.map(({ text }) => text).join(''));
      }
    }
  });

  test('has the words in the order in which they were said', () => {
    for (const one of all) {
      const segments = Array.from(nodesIn(read(one))).filter(
        ({ name, attributes }) =>
          attributes['xml:id'] !== undefined && (name === 'seg' || name === 'p'),
      );
      const passages = Array.from(passagesOf(one.interview), ({ block }) => block.text);
      expect(segments.map(wordsOf)).toEqual(passages);
    }
  });

  test('says who speaks, and that a digest’s words are nobody’s utterance', () => {
    const one = published('**Playlist:** Was it?\n\n**Duarte:** It was.');
    expect(elements(one, 'u').map(({ attributes }) => attributes['who'])).toEqual([
      '#_speaker-2',
      '#_speaker-1',
    ]);
    const digest = published('**Duarte:** It was.', { edition: 'digest' });
    expect(elements(digest, 'u')).toEqual([]);
    expect(elements(digest, 'ab').map(({ attributes }) => attributes)).toEqual([
      { type: 'retold', corresp: '#_speaker-1' },
    ]);
  });

  test('goes on with an utterance behind what nobody says', () => {
    const one = published('**Duarte:** So.\n\n![A lamp]()\n\nIt was.');
    const links = elements(one, 'u').map(({ attributes: { next, prev } }) => [prev, next]);
    expect(links).toEqual([
      [undefined, '#_turn-2'],
      ['#_turn-1', undefined],
    ]);
    // A pull-quote is no interruption, for its words stand in the text already.
    const quoted = published('**Duarte:** So it was.\n\n> it was\n\nAnd so.');
    expect(elements(quoted, 'u')).toHaveLength(1);
    expect(elements(quoted, 'quote').map(wordsOf)).toEqual(['it was']);
  });

  test('nests sections of the third level in those of the second', () => {
    const one = published('## A\n\n**Duarte:** 1\n\n### B\n\nx\n\n### C\n\ny\n\n## D\n\nz');
    const [body] = elements(one, 'body');
    const shape = (node: Node): unknown[] =>
      node.children.flatMap((child) =>
        typeof child !== 'string' && child.name === 'div'
          ? [[child.attributes['xml:id'], ...shape(child)]]
          : [],
      );
    expect(body && shape(body)).toEqual([['a', ['b'], ['c']], ['d']]);
  });

  test('marks what brackets are there for, and keeps the words in them', () => {
    expect(passage('So [laughs] it')).toBe('So <incident><desc>[laughs]</desc></incident> it');
    expect(passage('So […] it')).toBe('So <seg type="editorial"><gap reason="cut"/>[…]</seg> it');
    expect(passage('[inaudible] it')).toBe(
      '<seg type="editorial"><gap reason="unintelligible"/>[inaudible]</seg> it',
    );
    expect(passage('he [Marsh] did')).toBe('he <supplied reason="gloss">[Marsh]</supplied> did');
  });

  test('writes words of any kind, and spans that cross', () => {
    expect(passage('2 < 3 & "so" *is **it*** x')).toBe(
      '2 &lt; 3 &amp; "so" <hi rend="italic">is <hi rend="bold">it</hi></hi> x',
    );
    expect(passage('*so [l* aughs]')).toBe(
      '<hi rend="italic">so </hi><supplied reason="gloss"><hi rend="italic">[l</hi> aughs]</supplied>',
    );
  });

  test('knows when passages begin, as points on a line of time', () => {
    const one = published('**Duarte:** [0:00:00] A\n\n[0:01:10.500] B\n\nC');
    expect(elements(one, 'when').map(({ attributes }) => attributes)).toEqual([
      { 'xml:id': '_time-0', absolute: '00:00:00' },
      { 'xml:id': '_time-1', interval: '70.5', since: '#_time-0' },
    ]);
    expect(elements(one, 'seg').map(({ attributes }) => attributes['synch'])).toEqual([
      '#_time-0',
      '#_time-1',
      undefined,
    ]);
    expect(elements(published('**Duarte:** A'), 'timeline')).toEqual([]);
  });

  test('has corrections as revisions, with what stood there before', () => {
    const changes = elements(withPast(published()), 'change');
    expect(changes.map(({ attributes }) => attributes['type'])).toEqual([
      'correction',
      'clarification',
    ]);
    expect(changes.map(wordsOf)).toEqual(['It was lit. a <dark> lamp', '']);
  });
});

describe('An id', () => {
  test.each([
    ['we-edited', 'we-edited'],
    ['1968-was-hot', '_x0031_968-was-hot'],
    ['映画-の話', '映画-の話'],
    ['½-of-it', '_x00BD_-of-it'],
    ['_x0031_', '_x005F_x0031_'],
  ])('%s is written %s', (id, written) => {
    expect(xmlId(id)).toBe(written);
  });

  test('can be told from what is written, and is a name in XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        const written = xmlId(id);
        const back = written.replace(/_x([0-9A-F]{4,6})_/gu, (_, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        );
        expect(back).toBe(id);
        expect(readXml(`<${written} xmlns="http://www.tei-c.org/ns/1.0"/>`).name).toBe(written);
      }),
    );
  });
});
