import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tieReferences } from '../../../../src/importers/notes/tie-references.ts';
import type { SourceLine, SourceSpan } from '../../../../src/importers/types.ts';
import { documentOf } from '../document-of.ts';
import '../../interview/seeded.ts';

const tie = (text: string) => tieReferences(documentOf(text));
const textsOf = (text: string): string[] =>
  tie(text).blocks.flatMap(({ lines }) => lines.map((line) => withMarks(line)));

/** Words with the marks of notes as `^1`. */
function withMarks({ text, spans = [] }: SourceLine): string {
  const notes = spans.flatMap((span) => (span.kind === 'note' ? [span] : []));
  return notes.reduceRight(
    (marked, { start, note }) =>
      `${marked.slice(0, start)}^${note.replace('reference ', '')}${marked.slice(start)}`,
    text,
  );
}

describe('numbers that fit a list at the end become notes', () => {
  test.each([
    ['It was [1] so.\n\nYes.[2]\n\n[1] In 1968.\n\n[2] Or so.', ['It was^1 so.', 'Yes.^2']],
    ['It was so.[1] Yes.\n\n1. In 1968.', ['It was so.^1 Yes.']],
    ['It was[1] so,[2] then.\n\nNotes\n1. In 1968.\n2. Or so.', ['It was^1 so,^2 then.']],
    ['It was¹ so.\n\n¹ In 1968.', ['It was^1 so.']],
    ['[1] It was so.\n\n[1] In 1968.', ['^1It was so.']],
    ['It was (1) so (2).\n\n(1) In 1968.\n\n(2) Or so.', ['It was^1 so^2.']],
    ['It was[1].\n\n[1] In 1968.\n\nMade by nobody.', ['It was^1.', 'Made by nobody.']],
  ])('%j', (text, lines) => {
    expect(textsOf(text)).toEqual(lines);
    expect(tie(text).notes.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(
      lines.length === 2 && text.includes('Or so')
        ? ['In 1968.', 'Or so.']
        : expect.arrayContaining(['In 1968.']),
    );
    expect(tie(text).doubts).toEqual([]);
  });

  test('the title of the list is left out, and named', () => {
    expect(tie('So.[1]\n\nFootnotes:\n\n[1] In 1968.').omitted).toMatchObject([
      { line: 3, text: 'Footnotes:' },
    ]);
  });
});

describe('what does not fit one to one stays as it is', () => {
  test.each([
    ['a number twice', 'A [1] and [1].\n\n[1] In 1968.', 1],
    ['a number that is not in the list', 'A [1] and [2].\n\n[1] In 1968.', 1],
    ['a number that is not in the text', 'A [1].\n\n[1] In 1968.\n\n[2] Or so.', 1],
    ['another order', 'A [2] and [1].\n\n[1] In 1968.\n\n[2] Or so.', 1],
    ['a list without marks', 'A list.\n\n1. Bread.\n\n2. Salt.', 0],
    ['marks without a list', 'A [1].\n\nIn 1968.', 0],
    ['a number alone in its paragraph', 'So.\n\n[1]\n\nYes.\n\n[1] In 1968.', 1],
    ['a list from two on', 'A [2].\n\n[2] In 1968.', 0],
    ['one number in round brackets', 'A (1).\n\n(1) In 1968.', 0],
    ['nothing but a list', '[1] In 1968.\n\n[2] Or so.', 0],
  ])('%s', (_, text, doubts) => {
    const document = documentOf(text);
    const tied = tieReferences(document);
    expect(tied.blocks).toEqual(document.blocks);
    expect(tied.notes).toEqual([]);
    expect(tied.doubts).toHaveLength(doubts);
  });

  test('nor where the format has notes of its own', () => {
    const document = documentOf('A [1].\n\n[1] In 1968.');
    const note = { note: 'x', line: 1, paragraphs: [{ text: 'y' }], kind: 'footnote' } as const;
    expect(tieReferences({ ...document, notes: [note] }).blocks).toEqual(document.blocks);
  });
});

test('other spans keep their words', () => {
  const text = 'It was [1] so, [2] then.';
  const spans: SourceSpan[] = [
    { start: 3, end: 13, kind: 'emphasis' },
    { start: 19, end: 23, kind: 'strong' },
  ];
  const lines = [{ line: 1, text, spans }];
  const list = documentOf('[1] In 1968.\n\n[2] Or so.').blocks;
  const [line] =
    tieReferences({ ...documentOf('x'), blocks: [{ lines }, ...list] }).blocks[0]?.lines ?? [];
  expect(line?.text).toBe('It was so, then.');
  const words = line?.spans?.map(({ kind, start, end }) => [kind, line.text.slice(start, end)]);
  expect(words).toEqual([
    ['emphasis', 'was so'],
    ['note', ''],
    ['note', ''],
    ['strong', 'then'],
  ]);
});

test('whatever the text, with its numbers put back it is what it was', () => {
  const part = fc.constantFrom(
    'So',
    ' it was',
    '. ',
    '[1]',
    ' [2]',
    '[3]',
    '(1)',
    '\n\n',
    '[1] x',
    '\n\n1. y',
    '\n\n[2] z',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const { blocks, notes } = tieReferences(documentOf(`${text}.\n\n[1] a\n\n[2] b`));
      const lines = blocks.flatMap((block) => block.lines.map(withMarks));
      const all = [
        ...lines,
        ...notes.map(({ paragraphs }, index) => `${index + 1}${paragraphs[0]?.text}`),
      ];
      const digits = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
      expect(digits(all.join(''))).toBe(digits(`${text}.[1]a[2]b`));
    }),
  );
});
