import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readSimple } from '../../../../src/importers/markdown/read-simple.ts';
import { hostileParagraph } from '../hostile-text.ts';
import { runs } from '../../interview/seeded.ts';

const parser = unified().use(remarkParse);

/** What remark makes of a block; null: not one paragraph, or with something in it that is no words. */
function byRemark(block: string): { label: string | null; text: string } | null {
  const [paragraph, ...others] = parser.parse(block).children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const texts = paragraph.children.map(textOf);
  if (texts.includes(null)) return null;
  const [first = ''] = texts;
  const isLabel = paragraph.children[0]?.type === 'strong' && /[:：]$/u.test(first ?? '');
  const text = (isLabel ? texts.slice(1) : texts).join('');
  return isLabel ? { label: first, text: text.replace(/^ /u, '') } : { label: null, text };
}

function textOf(node: Nodes): string | null {
  if (node.type === 'text') return node.value;
  if (node.type !== 'emphasis' && node.type !== 'strong') return null;
  const inner = node.children.map(textOf);
  return inner.includes(null) ? null : inner.join('');
}

const likely = fc
  .array(
    fc.constantFrom(
      ...['word', ' ', ' ', '*', '**', '*a*', ' *The road*, ', '“*so*”', '(**never**)', '[laughs]'],
      ...[
        '[a](b)',
        '\\*',
        '\\[',
        '!',
        '.',
        '’',
        'a_b',
        '&',
        '&amp;',
        'é',
        '映画',
        '**V:** ',
        '1968',
      ],
      ...['\\.', '[00:12:30] ', '—', '<', '~', '#', '- ', '> '],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

test('what is read without a parser is what a parser reads', () => {
  let simple = 0;
  fc.assert(
    fc.property(fc.oneof(likely, hostileParagraph), (block) => {
      const read = readSimple(block);
      if (!read) return;
      simple++;
      expect({ block, label: read.label, text: read.text }).toEqual({ block, ...byRemark(block) });
    }),
    runs(5000),
  );
  // A test of nothing would pass as well.
  expect(simple).toBeGreaterThan(500);
});

test.each([
  'It was *The Salt Road*, twice.',
  '**Voss:** No. [laughs] It was **never** so.',
  'M\\*A\\*S\\*H in 2.35:1, by R&B',
  '1968\\. What a year',
  '“*Her*” (*Why?*)',
])('%s needs none', (block) => {
  expect(readSimple(block)?.text).toBe(byRemark(block)?.text);
});

test.each([
  '* item',
  '1. one',
  '# x',
  '> x',
  'a <b>',
  'a[^1]',
  '![a]()',
  '[a](b)',
  '[a]: b',
  'a\nb',
  '`a`',
])('%j needs one', (block) => {
  expect(readSimple(block)).toBeNull();
});
