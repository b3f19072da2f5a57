import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { isReport } from '../../../../src/importers/report/page/generator.ts';
import { writeReport } from '../../../../src/importers/report/page/write-report.ts';
import { makeUp } from './made-up.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const evil = '</pre></style><script>alert(1)</script>" onload="x" <img src=x> & \u202ereversed';
const plan = makeUp(
  [
    { line: 1, text: 'Home | Films' },
    { line: 2, text: 'Voss:' },
    {
      line: 3,
      text: 'We had one lamp.',
      spans: [{ kind: 'link', start: 0, end: 2, href: 'javascript:alert(1)' }],
    },
    { line: 4, text: 'It went out' },
    { line: 5, text: 'in the winter.' },
    { line: 6, text: `Q: ${evil}` },
  ],
  [
    { line: 3, text: 'We had one lamp.', by: 'Voss', time: 75 },
    { line: 4, text: 'It went out in the winter.', by: null },
    {
      line: 6,
      text: evil,
      by: 'Q',
      spans: [
        { kind: 'strong', start: 3, end: 9 },
        { kind: 'emphasis', start: 6, end: 12 },
      ],
    },
  ],
  {
    omitted: [{ line: 1, reason: evil, text: 'Home | Films' }],
    doubts: [
      { line: 4, reason: 'No label', text: 'It went out in the winter.' },
      { line: 6, reason: evil, text: evil },
    ],
    statements: { edited: { line: 9, text: 'Condensed.' }, credits: [{ line: 10, text: evil }] },
    markdown: `---\ntitle: ${evil}\n---\n`,
  },
);
const page = writeReport(plan, evil);
const elements = listElements(parse(page));
const rows = elements.filter((element) => attribute(element, 'class')?.split(' ').includes('row'));

test('nothing of a source becomes a tag, an attribute or a script', () => {
  const names = new Set(elements.map(({ tagName }) => tagName));
  for (const name of ['script', 'img', 'link', 'iframe', 'object', 'form'])
    expect(names).not.toContain(name);
  for (const { attrs } of elements) {
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^(?:on|src|style)/u);
      if (name === 'href') expect(value).toMatch(/^#/u);
    }
  }
  expect(textOf(elements.find(({ tagName }) => tagName === 'h1'))).toContain(
    '<img src=x> & <U+202E>',
  );
  expect(page).not.toContain('\u202e');
});

test('its policy lets in its own style and nothing else', () => {
  const policy = elements.find((element) => attribute(element, 'http-equiv') !== null);
  const style = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
  const hash = createHash('sha256')
    .update(style[0] ?? '')
    .digest('base64');
  expect(style).toHaveLength(1);
  expect(policy && attribute(policy, 'content')).toBe(
    `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-${hash}'`,
  );
});

test('every link leads to a place on the page, and no two places have one name', () => {
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const element of elements) {
    const href = attribute(element, 'href');
    if (href !== null) expect(ids).toContain(href.slice(1));
  }
});

test('source and result stand side by side, each line once', () => {
  expect(rows.map((row) => attribute(row, 'id'))).toEqual(['l1', 'l3', 'l4', 'l6', 'l9', 'l10']);
  const [omitted, label, joined] = rows.map((row) => textOf(row).replace(/\s+/gu, ' ').trim());
  expect(omitted).toMatch(/^1Home \| Films Home \| Films left out: /u);
  expect(label).toBe('2Voss: 3We had one lamp. Mara Voss 0:01:15 We had one lamp.');
  expect(joined).toBe(
    '4It went out 5in the winter. It went out in the winter. Doubtful. No label. next',
  );
});

test('what is doubtful is marked, and one leads to the next', () => {
  const doubtful = rows.filter((row) => attribute(row, 'class')?.includes('doubtful'));
  expect(doubtful.map((row) => attribute(row, 'id'))).toEqual(['l4', 'l6']);
});

test('words stand between quotation marks once, and none stand between none', () => {
  const omitted = [
    { line: 1, reason: 'One', text: 'Bare' },
    { line: 2, reason: 'Two', text: '«Marked»' },
    { line: 3, reason: 'Three', text: '' },
  ];
  const written = writeReport(makeUp([], [], { omitted }), 'noon.txt');
  // The reasons come before the rows.
  const items = listElements(parse(written)).filter(({ tagName }) => tagName === 'li');
  expect(items.slice(0, 3).map((item) => textOf(item).replace(/\s+/gu, ' ').trim())).toEqual([
    'One. “Bare” paragraph 1',
    'Two. «Marked» paragraph 2',
    'Three. paragraph 3',
  ]);
});

test('it is known for a report, and an article of the same words is not', () => {
  expect(isReport(page.slice(0, 1000))).toBe(true);
  expect(isReport(page.replace('generator', 'author').slice(0, 1000))).toBe(false);
});

test('5,000 turns are written in seconds, all of them', () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => ({
    line: index + 1,
    text: `Words ${index}`,
  }));
  const said = lines.map((line, index) => ({ ...line, by: index % 2 ? 'Voss' : 'Q' }));
  const doubts = lines.map(({ line, text }) => ({ line, reason: 'No label', text }));
  const start = performance.now();
  const large = writeReport(makeUp(lines, said, { doubts }), 'large.txt');
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(large.match(/<li id="l/gu)).toHaveLength(5_000);
  expect(large).toContain('and 4800 more');
});

function listElements(node: Node): Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

function textOf(node: Node | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}
