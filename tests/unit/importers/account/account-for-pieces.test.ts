import { describe, expect, test } from 'vitest';
import { accountForPieces } from '../../../../src/importers/account/account-for-pieces.ts';
import { Refusal } from '../../../../src/importers/refusal.ts';
import type { Piece, SourceBlock, Transcript } from '../../../../src/importers/types.ts';

const blocksOf = (texts: readonly string[]): SourceBlock[] =>
  texts.map((text, index) => ({ lines: [{ line: index + 1, text }] }));

const said = (text: string, label: string | null = null): Piece => {
  return { kind: 'passage', line: 1, text, label, voice: null, opens: false };
};
const heading = (text: string): Piece => ({ kind: 'heading', line: 1, text });
const caption = (text: string, credit: string): Piece => ({
  kind: 'caption',
  line: 1,
  text,
  credit,
});

function made(pieces: readonly Piece[], more: Partial<Transcript> = {}) {
  return { pieces, statements: { edited: null, credits: [] }, omitted: [], ...more };
}

const left = (text: string) => ({ line: 1, reason: 'A page number', text });

describe('each paragraph is what was made of it', () => {
  test.each([
    ['one piece', ['So.'], made([said('So.')])],
    ['label and text', ['Voss: So.'], made([said('So.', 'Voss:')])],
    ['a question and its answer', ['Why? So.'], made([said('Why?'), said('So.')])],
    ['a label above its text', ['Voss:', 'So.'], made([said('So.', 'Voss:')])],
    [
      'a caption, and its credit below',
      ['A boat', 'Photo: no'],
      made([caption('A boat', 'Photo: no')]),
    ],
    ['left out', ['12', 'So.'], made([said('So.')], { omitted: [left('12')] })],
    [
      'left out, with the same words said',
      ['No.', 'No.', 'So.'],
      made([said('No.'), said('So.')], { omitted: [left('No.')] }),
    ],
    [
      'left out, and begun by what comes next',
      ['No, sir.', 'No', 'So.'],
      made([said('No'), said('So.')], { omitted: [left('No, sir.')] }),
    ],
    [
      'a statement',
      ['So.', 'It was edited.'],
      made([said('So.')], {
        statements: { edited: { line: 2, text: 'It was edited.' }, credits: [] },
      }),
    ],
    [
      'credits',
      ['So.', 'By A', 'By B'],
      made([said('So.')], {
        statements: {
          edited: null,
          credits: [
            { line: 2, text: 'By A' },
            { line: 3, text: 'By B' },
          ],
        },
      }),
    ],
    [
      'a heading between',
      ['So.', 'Two', 'Yes.'],
      made([said('So.'), heading('Two'), said('Yes.')]),
    ],
    ['white space apart', ['So  it\u00a0was'], made([said('So it was')])],
  ])('%s', (_, texts, segmented) => {
    expect(() => accountForPieces(blocksOf(texts), segmented)).not.toThrow();
  });

  test.each([
    ['lost', ['So.', 'Yes.'], made([said('So.')]), '“Yes.” is not in what was made of the file'],
    [
      'lost in the middle',
      ['So.', 'No.', 'Yes.'],
      made([said('So.'), said('Yes.')]),
      '“No.” is not in what was made of the file (there it says “Yes.”)',
    ],
    ['shortened', ['So it was.'], made([said('So it.')]), '“So it was.”'],
    ['without its full stop', ['So.'], made([said('So')]), '“So.”'],
    ['without its dash', ['— So.'], made([said('So.')]), '“— So.”'],
    ['changed about', ['So.', 'Yes.'], made([said('Yes.'), said('So.')]), '“So.”'],
    ['doubled', ['So.'], made([said('So.'), said('So.')]), '“So.” came from nowhere'],
    ['invented', ['So.'], made([said('So.'), said('Yes.', 'Voss:')]), '“Voss:” came from nowhere'],
    ['left out twice', ['So.', '12', '12'], made([said('So.')], { omitted: [left('12')] }), '“12”'],
    [
      'said, and a statement too',
      ['So.'],
      made([said('So.')], { statements: { edited: { line: 1, text: 'So.' }, credits: [] } }),
      'came from nowhere',
    ],
  ])('a paragraph %s', (_, texts, segmented, message) => {
    expect(() => accountForPieces(blocksOf(texts), segmented)).toThrow(Refusal);
    expect(() => accountForPieces(blocksOf(texts), segmented)).toThrow(message);
  });
});
