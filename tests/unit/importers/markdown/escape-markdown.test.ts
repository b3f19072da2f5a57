import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { describe, expect, test } from 'vitest';
import {
  escapeCaption,
  escapeHeading,
  escapeInline,
  escapeParagraph,
} from '../../../../src/importers/markdown/escape-markdown.ts';
import { folded, hostileParagraph } from '../hostile-text.ts';
import { runs } from '../../interview/seeded.ts';

const parser = unified().use(remarkParse).use(footnotes);

/** As the site reads it; a note that exists makes `[^1]` a mark of it. */
function footnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown());
}

function parse(markdown: string): Root {
  return parser.parse(`${markdown}\n\n[^1]: A note.\n`);
}

function text(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'paragraph' || node.type === 'heading') return node.children.map(text).join('');
  throw new Error(`Markdown made ${node.type} of it`);
}

/** The words of the only block, which has to be words alone. */
function onlyBlock(markdown: string): { type: string; text: string } {
  const blocks = parse(markdown).children.filter(({ type }) => type !== 'footnoteDefinition');
  const [block] = blocks;
  if (!block || blocks.length > 1) throw new Error(`${blocks.length} blocks`);
  return { type: block.type, text: text(block) };
}

describe('what a parser reads is letter for letter what was escaped', () => {
  test('as a paragraph', () => {
    fc.assert(
      fc.property(hostileParagraph, (words) => {
        const read = onlyBlock(escapeParagraph(words));
        expect(read).toEqual({ type: 'paragraph', text: read.text });
        expect(folded(read.text)).toBe(folded(words));
      }),
      runs(1000),
    );
  });

  test('behind a label', () => {
    fc.assert(
      fc.property(hostileParagraph, (words) => {
        const [paragraph, ...others] = parse(`**Voss:** ${escapeInline(words)}`).children;
        expect(others.map(({ type }) => type)).toEqual(['footnoteDefinition']);
        const [label, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
        expect(label?.type).toBe('strong');
        expect(folded(rest.map(text).join(''))).toBe(folded(words));
      }),
      runs(1000),
    );
  });

  test('as a heading', () => {
    fc.assert(
      fc.property(hostileParagraph, (words) => {
        const read = onlyBlock(`## ${escapeHeading(words)}`);
        expect(read.type).toBe('heading');
        expect(folded(read.text)).toBe(folded(words));
      }),
      runs(1000),
    );
  });

  test('as the caption of a picture that is not held', () => {
    fc.assert(
      fc.property(hostileParagraph, (words) => {
        const [paragraph, ...others] = parse(`![${escapeCaption(words)}]()`).children;
        expect(others.map(({ type }) => type)).toEqual(['footnoteDefinition']);
        const children = paragraph?.type === 'paragraph' ? paragraph.children : [];
        expect(children.map(({ type }) => type)).toEqual(['image']);
        const [image] = children;
        expect(image).toMatchObject({ type: 'image', url: '' });
        expect(folded(image?.type === 'image' ? (image.alt ?? '') : '')).toBe(folded(words));
      }),
      runs(1000),
    );
  });

  test('as a pull-quote', () => {
    fc.assert(
      fc.property(hostileParagraph, (words) => {
        const [quote, ...others] = parse(`> ${escapeParagraph(words)}`).children;
        expect(others.map(({ type }) => type)).toEqual(['footnoteDefinition']);
        const [paragraph] = quote?.type === 'blockquote' ? quote.children : [];
        expect(folded(paragraph ? text(paragraph) : '')).toBe(folded(words));
      }),
      runs(1000),
    );
  });
});

describe('marks are few, for an editor goes on in this text', () => {
  test.each([
    ['M*A*S*H and Tough sh*t', 'M\\*A\\*S\\*H and Tough sh\\*t'],
    ['See [1] and [laughs], a [gloss].', 'See [1] and [laughs], a [gloss].'],
    ['[laughs] Yes: always.', '[laughs] Yes: always.'],
    ['[see](below)', '[see]\\(below)'],
    ['[see][below]', '[see]\\[below]'],
    ['[see]: below', '\\[see]: below'],
    ['A mark[^1] here', 'A mark\\[^1] here'],
    ['1968. What a year', '1968\\. What a year'],
    ['In 1968. What a year', 'In 1968. What a year'],
    ['7) seven', '7\\) seven'],
    ['- dash', '\\- dash'],
    ['-5 degrees', '-5 degrees'],
    ['+ plus', '\\+ plus'],
    ['# hash', '\\# hash'],
    ['#1 on the list', '#1 on the list'],
    ['> right', '\\> right'],
    ['---', '\\---'],
    ['***', '\\*\\*\\*'],
    ['===', '==='],
    ['~~~', '\\~\\~~'],
    ['a_b_c and _d_', 'a_b_c and \\_d\\_'],
    ['C:\\films\\', 'C:\\\\films\\\\'],
    ['`code`', '\\`code\\`'],
    ['<b>bold</b> but 2 < 3', '\\<b>bold\\</b> but 2 < 3'],
    ['<https://example.org>', '\\<https://example.org>'],
    ['https://example.org/a_b', 'https://example.org/a_b'],
    ['R&B, &amp; and AT&T', 'R&B, \\&amp; and AT&T'],
    ['What![what]', 'What\\![what]'],
    ['**Name:** no label', '\\*\\*Name:\\*\\* no label'],
    ['2.35:1 in ’68 (“scope”)', '2.35:1 in ’68 (“scope”)'],
  ])('%s', (words, escaped) => {
    expect(escapeParagraph(words)).toBe(escaped);
  });
});

test.each([
  ['Voss [left], “The *Road*”, (Brandt)', '![Voss \\[left\\], “The \\*Road\\*”, (Brandt)]()'],
  ['^1, Voss', '![\\^1, Voss]()'],
  ['Voss\\', '![Voss\\\\]()'],
])('a caption of %s stays one', (words, markdown) => {
  expect(`![${escapeCaption(words)}]()`).toBe(markdown);
});
