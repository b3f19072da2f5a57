import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/importers/readers/plain-text.ts';
import { segment } from '../../../../src/importers/segment/index.ts';
import type { Piece, SourceBlock } from '../../../../src/importers/types.ts';
import { told } from '../told.ts';

/** Pieces as `kind or voice: text`. */
function say(piece: Piece): string {
  if (piece.kind !== 'passage') return `${piece.kind}: ${piece.text}`;
  const { voice, text } = piece;
  return `${voice ? (voice.kind === 'label' ? voice.label : voice.kind) : 'introduction'}: ${text}`;
}

const shapeOf = (text: string): string => segment(blocksOf(text), told).shape;

describe('the file as a whole says what shape it has', () => {
  test.each([
    ['labelled', 'Ann: Why?\n\nBo: So.\n\nAnn: Why?\n\nBo: So.'],
    ['labelled', 'Q: Why?\nA: So.\nQ: Why?\nA: So.'],
    ['paired', 'Why?\nSo.\n\nWhy not?\nSo.'],
    ['paired', 'Why?\nSo.\n\nThat was it.\nYes.\n\nWhat now?\nNothing.'],
    ['alternating', 'Why?\n\nSo.\n\nWhy not?\n\nSo.'],
    ['alternating', 'Why?\nSo.\nWhy not?\nSo.'],
    ['unknown', 'It was so.\n\nIt was not.'],
    ['unknown', 'Here is a list.\n\nFirst: bread.\n\nSecond: salt.\n\nThird: more salt.'],
  ])('%s', (shape, text) => {
    expect(shapeOf(text)).toBe(shape);
  });

  test('two labels that stand once each are no evidence, unless the editor named them', () => {
    expect(shapeOf('Ann: Hello.\n\nBo: Hello.')).toBe('unknown');
    expect(shapeOf('Lantern: Hello.\n\nVoss: Hello.')).toBe('labelled');
  });

  test('one label, however often, makes no dialogue', () => {
    expect(shapeOf('Ann: Hello.\n\nAnn: Hello.\n\nAnn: Hello.')).toBe('unknown');
  });
});

describe('what a format says itself needs no guessing', () => {
  const blocks: SourceBlock[] = [
    { lines: [{ line: 1, text: 'We met at noon.' }] },
    { lines: [{ line: 2, text: 'a boat.' }], style: 'caption' },
    { lines: [{ line: 3, text: 'on rivers, in general, and for ever.' }], style: 'heading' },
    {
      lines: [
        { line: 4, text: 'Why?' },
        { line: 5, text: 'So.' },
      ],
    },
    {
      lines: [
        { line: 6, text: 'Where?' },
        { line: 7, text: 'There.' },
      ],
    },
  ];

  test('and is not doubtful', () => {
    const { pieces, doubts } = segment(blocks, told);
    expect(pieces.map(say)).toEqual([
      'introduction: We met at noon.',
      'caption: a boat.',
      'heading: on rivers, in general, and for ever.',
      'asks: Why?',
      'answers: So.',
      'asks: Where?',
      'answers: There.',
    ]);
    expect(doubts).toEqual([]);
  });
});

describe('an answer is an answer, whatever it looks like', () => {
  test('between two questions', () => {
    const { pieces } = segment(
      blocksOf('Who came?\n\nAnn, Bo, Cy\n\nWho stayed?\n\nNobody\n\nAnd then?\n\nThe End'),
      told,
    );
    expect(pieces.map(say)).toEqual([
      'asks: Who came?',
      'answers: Ann, Bo, Cy',
      'asks: Who stayed?',
      'answers: Nobody',
      'asks: And then?',
      'answers: The End',
    ]);
  });
});

describe('doubts name their line', () => {
  test('a label that stands only once', () => {
    const text = 'Ann: Why?\n\nBo: So.\n\nOne: Two, three.\n\nAnn: Why?\n\nBo: So.';
    const { doubts } = segment(blocksOf(text), told);
    expect(doubts).toMatchObject([{ line: 5, text: 'One: Two, three.' }]);
  });

  test('a label with nothing behind it', () => {
    const { doubts } = segment(blocksOf('Ann: Why?\n\nBo:\n\nAnn: Why?\n\nBo: So.'), told);
    expect(doubts).toMatchObject([{ line: 3, reason: 'Nothing stands behind this label' }]);
  });
});
