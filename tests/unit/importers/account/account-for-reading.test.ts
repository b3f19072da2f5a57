import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountForReading } from '../../../../src/importers/account/account-for-reading.ts';
import { Refusal } from '../../../../src/importers/refusal.ts';
import type { SourceDocument } from '../../../../src/importers/types.ts';
import '../../interview/seeded.ts';

function document(
  inventory: readonly string[],
  blocks: readonly string[],
  more: Partial<SourceDocument> = {},
): SourceDocument {
  return {
    blocks: blocks.map((text) => ({ lines: [{ line: 1, text }] })),
    ...{ notes: [], about: {}, omitted: [], unit: 'line', inventory },
    ...more,
  };
}

const omitted = [{ line: 1, reason: 'Part of the page’s navigation', text: 'Home About' }];
const note = { note: '1', line: 1, paragraphs: [{ text: 'It was.' }], kind: 'footnote' } as const;

describe('every word of the file is accounted for', () => {
  test.each([
    ['as it stands', document(['So it was.\n\nYes.'], ['So it was.', 'Yes.'])],
    ['in another order', document(['Yes.', 'So it was.'], ['So it was.', 'Yes.'])],
    ['with other marks between', document(['So—it “was”'], ['So - it was'])],
    ['left out and listed', document(['Home So. About'], ['So.'], { omitted })],
    ['in a note', document(['So. It was.'], ['So.'], { notes: [note] })],
    ['in the title', document(['A title', 'So.'], ['So.'], { about: { title: 'A title' } })],
    [
      'in the name of a speaker',
      document(['Voss', 'So.'], [], {
        blocks: [{ lines: [{ line: 1, text: 'So.', speaker: 'Voss' }] }],
      }),
    ],
    ['with a letter stored otherwise', document(['caf\u00e9 two'], ['two cafe\u0301'])],
    ['without what has no width', document(['soft\u00adly two'], ['two softly'])],
    ['in Japanese', document(['映画は「灯台」'], ['映画は', '灯台'])],
  ])('%s', (_, read) => {
    expect(() => accountForReading(read)).not.toThrow();
  });

  test.each([
    ['lost', document(['So it was.'], ['So was.']), '“it” near “So it was.” was lost'],
    ['lost once of twice', document(['no no'], ['no']), '“no” near “no no” was lost'],
    ['lost at the end', document(['So it was'], ['So it']), '“was” near “So it was” was lost'],
    ['invented', document(['So.'], ['So.', 'Ever.']), '“Ever” near “Ever.” came from nowhere'],
    ['doubled', document(['So.'], ['So so.']), '“so” near “So so.” came from nowhere'],
    ['changed', document(['Voss'], ['Vos']), '“Vos” near “Vos” came from nowhere'],
    ['cut in two', document(['gatehouse'], ['gate house']), 'came from nowhere'],
    ['joined', document(['gate house'], ['gatehouse']), 'came from nowhere'],
    ['invented in a note', document(['So.'], ['So.'], { notes: [note] }), '“It” near'],
    ['lost beside others listed', document(['Home So. About us'], ['So.'], { omitted }), '“us”'],
  ])('a word %s', (_, read, message) => {
    expect(() => accountForReading(read)).toThrow(Refusal);
    expect(() => accountForReading(read)).toThrow(message);
  });

  test('whatever the words, one more or less is found', () => {
    const words = fc.array(fc.stringMatching(/^[\p{L}\p{N}]{1,5}$/u), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, fc.nat(), (all, at) => {
        const without = all.toSpliced(at % all.length, 1);
        const [some, fewer] = [all.join(' '), without.join(' ')];
        expect(() => accountForReading(document([some], [some]))).not.toThrow();
        expect(() =>
          accountForReading(document([some], [all.toReversed().join(' ')])),
        ).not.toThrow();
        expect(() => accountForReading(document([some], [fewer]))).toThrow(Refusal);
        expect(() => accountForReading(document([fewer], [some]))).toThrow(Refusal);
      }),
    );
  });
});
