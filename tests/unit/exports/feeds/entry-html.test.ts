import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { entryHtml } from '../../../../src/exports/feeds/entry-html.ts';
import type { Correction } from '../../../../src/interview/index.ts';
import { passagesOf } from '../../../../src/library/index.ts';
import { wordsIn } from '../../../../src/words/index.ts';
import { textOf } from '../../interview/html.ts';
import { everything, invented } from '../invented.ts';
import { surroundings } from './surroundings.ts';

const page = 'https://example.org/interviews/talk/';

test('An entry has every word of the interview, in order, with its notes at the end', () => {
  const talk = invented();
  const text = textOf(entryHtml(talk, surroundings()));
  let from = 0;
  const words = [
    'Invented for tests',
    ...Array.from(passagesOf(talk), ({ block }) => block.text),
    'This interview has been edited.',
    'Transcribed by nobody',
    ...talk.notes.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)),
    '© nobody',
  ];
  for (const one of words) {
    const at = spaceless(text).indexOf(spaceless(one), from);
    expect(at, one).toBeGreaterThanOrEqual(0);
    from = at + spaceless(one).length;
  }
  for (const one of ['The lamp', 'Later', 'Winters end.', '— Nobody, A Book']) {
    expect(text).toContain(one);
  }
});

test('Who speaks is said before the words, once a turn', () => {
  const html = entryHtml(
    invented('**Playlist:** Was it cold?\n\n**Duarte:** It was.\n\nVery.\n'),
    surroundings(),
  );
  expect(html).toContain('<p><strong>Playlist:</strong> Was it cold?</p>');
  expect(html).toContain('<p><strong>Ana Duarte:</strong> It was.</p><p>Very.</p>');
});

test('Who speaks is said where words that are shown large come first', () => {
  const html = entryHtml(
    invented('**Duarte:** It was.\n\n## Later\n\n> It was.\n\nIt is no more.\n'),
    surroundings(),
  );
  expect(html).toContain('<h2>Later</h2><p><strong>Ana Duarte:</strong> It is no more.</p>');
});

test('Words that are shown large on the page are not said twice', () => {
  const html = entryHtml(invented(), surroundings());
  expect(everything).toContain('> one lamp\n');
  expect(html.split('one lamp')).toHaveLength(2);
});

test('An entry needs no script, no style sheet and no form, and every address is whole', () => {
  const elements = elementsOf(entryHtml(invented(), surroundings()));
  const tags = new Set(elements.map(({ tagName }) => tagName));
  expect(Array.from(tags).toSorted()).toEqual(
    [
      ...[
        'a',
        'blockquote',
        'div',
        'em',
        'figcaption',
        'figure',
        'h2',
        'h3',
        'hr',
        'img',
        'li',
        'ol',
      ],
      ...['p', 'small', 'strong', 'sup'],
    ].toSorted(),
  );
  const attributes = elements.flatMap(({ attrs }) => attrs);
  expect(new Set(attributes.map(({ name }) => name))).toEqual(
    new Set(['lang', 'dir', 'href', 'class', 'id', 'src', 'width', 'height', 'alt', 'aria-label']),
  );
  const classes = attributes.filter(({ name }) => name === 'class').map(({ value }) => value);
  expect(new Set(classes)).toEqual(new Set(['footnote', 'footnotes', 'reversefootnote']));
  for (const { name, value } of attributes) {
    if (name === 'href' || name === 'src') expect(value).toMatch(/^https:\/\/example\.org\//);
  }
});

test('A mark leads to its note and the note back, in the entry as on the page', () => {
  const elements = elementsOf(entryHtml(invented(), surroundings()));
  const ids = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id'));
  const links = elements
    .flatMap(({ attrs }) => attrs)
    .filter(({ name, value }) => name === 'href' && value.includes('#_'));
  expect(links.map(({ value }) => value)).toEqual(
    ['_note-1', '_note-2', '_mark-1', '_mark-2'].map((id) => `${page}#${id}`),
  );
  expect(ids.map(({ value }) => value)).toEqual(['_mark-1', '_mark-2', '_note-1', '_note-2']);
});

test('A second mark of a note has no id of its own', () => {
  const html = entryHtml(
    invented('**Duarte:** One[^n] and two[^n].\n\n[^n]: Both.\n'),
    surroundings(),
  );
  expect(html.match(/id="_mark-1"/g)).toHaveLength(1);
  expect(html.match(/#_note-1"/g)).toHaveLength(2);
});

test('Links within the text lead to the site', () => {
  const html = entryHtml(
    invented(
      '**Duarte:** Here [it is](#it-is), [there](other.md#place) and [out](https://a.example/?b&c).\n\n**Duarte:** It is.\n',
    ),
    surroundings(),
  );
  expect(html).toContain(`<a href="${page}#it-is">`);
  expect(html).toContain('<a href="https://example.org/interviews/other/#place">');
  expect(html).toContain('<a href="https://a.example/?b&amp;c">');
});

test('A picture is there with its address and what it shows; a caption without one stands alone', () => {
  const html = entryHtml(
    invented('![A lamp & more](./lamp.jpg "© nobody")\n\n![Not held]()\n\n**Duarte:** It is.\n'),
    surroundings(),
  );
  expect(html).toContain(
    '<figure><img src="https://example.org/pictures/lamp.jpg" width="4" height="3" alt="A lamp &amp; more"><figcaption>A lamp &amp; more © nobody</figcaption></figure>',
  );
  expect(html).toContain('<figure><figcaption>Not held</figcaption></figure>');
});

test('A text that is read from right to left says so, and the words about it do not', () => {
  const html = entryHtml(
    invented('**Duarte:** היה קר.\n\nIn English.\n', { language: 'he', title: 'מנורה' }),
    surroundings({ words: wordsIn('de') }),
  );
  expect(html).toMatch(/^<p lang="de" dir="ltr">Ana Duarte im Gespräch mit Playlist/);
  expect(html).toContain('<div lang="he" dir="rtl">');
  expect(html).toContain('<p dir="ltr">In English.</p>');
});

test('What was set right stands first, the latest first, with the words that stood there', () => {
  const corrections: Correction[] = [
    {
      date: '2026-03-02',
      passage: 'it-was-cold',
      retired: null,
      kind: 'correction',
      before: 'It was <warm>.',
      note: 'A slip & no more.',
    },
    {
      date: '2026-02-01',
      passage: null,
      retired: null,
      kind: 'addition',
      before: null,
      note: null,
    },
  ];
  const talk = { ...invented('**Duarte:** It was cold.\n'), corrections };
  const html = entryHtml(talk, surroundings());
  expect(html).toMatch(/^<section lang="en" dir="ltr"><h2>Corrections<\/h2><ul><li>/);
  expect(html).toContain(
    '<strong>Correction, 2 March 2026.</strong> <span lang="en" dir="ltr">A slip &amp; no more.</span> ' +
      'It read: <q lang="en" dir="ltr">It was &lt;warm&gt;.</q> ' +
      `<a href="${page}#it-was-cold">To the passage</a>`,
  );
  expect(html).toContain('<li><strong>Addition, 1 February 2026.</strong></li>');
  expect(html.indexOf('Addition')).toBeLessThan(html.indexOf('Ana Duarte with'));
});

test('A digest says that it is one', () => {
  const html = entryHtml(invented('**Duarte:** It is.\n', { edition: 'digest' }), surroundings());
  expect(html).toContain('A digest, retold in our own words');
});

function elementsOf(html: string): Tree.Element[] {
  const found: Tree.Element[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}

/** Line breaks are drawn, and no characters of the HTML. */
function spaceless(text: string): string {
  return text.replace(/\s/g, '');
}
