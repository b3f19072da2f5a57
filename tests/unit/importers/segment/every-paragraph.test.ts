import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../../../../src/importers/segment/index.ts';
import {
  shapes,
  type SourceBlock,
  type SourceLine,
  type Transcript,
} from '../../../../src/importers/types.ts';
import { told } from '../told.ts';
import { blocksOf } from './blocks-of.ts';
import { runs } from '../../interview/seeded.ts';

/* All words here are invented, and nobody's. */

const words = [
  'Where did you find the house?',
  '**Where did you find the house?**',
  '**And who kept it?** My aunt did, until I was nine.',
  '*Did you ever sell the boat?*',
  '{red:Tell me about the lamp.}',
  '— Who kept it?',
  '— My aunt did.',
  '**— Why?**',
  '### Why did you wait?',
  '## The Long Boil',
  '> Who was there?',
  '> the keys of the boat and the tickets',
  '> — Mara Voss',
  'I kept the keys of the boat and the tickets in a drawer, and **nobody** asked.',
  '![The drawer](./drawer.jpg)',
  'Photo: Nils Arvid',
  'Advertisement',
  '* * *',
  '12',
  '13',
  '14',
  'The Lantern 3',
  'This interview has been edited.',
  'Transcribed by Nils Arvid',
  'The Salt Road opens in March.',
  'VOSS: We waited.',
  'LANTERN: For how long?',
  '- Bread',
  '[Music]',
  'Part Two',
  'The Salt Road',
] as const;

const blocks = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('\n\n', '\n\n', '\n')), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => blocksOf(parts.flat().join('')));

/** Words by line, without white space: what the file has, and what came of it. */
function wordsOf(file: readonly SourceBlock[]): string[] {
  return linesOf(file).map(({ line, text }) => `${line} ${bare(text)}`);
}

function linesOf(file: readonly SourceBlock[]): SourceLine[] {
  return file.flatMap(({ lines }) => lines);
}

function foundIn(
  { pieces, statements, omitted }: Transcript,
  file: readonly SourceBlock[],
): string[] {
  const lines = linesOf(file);
  const byLine = new Map<number, string>();
  const add = (line: number, text: string): void => {
    byLine.set(line, (byLine.get(line) ?? '') + bare(text));
  };
  for (const piece of pieces) {
    const { line, text } = piece;
    const label = piece.kind === 'passage' ? (piece.label ?? '') : '';
    const [at, below] = lines.slice(lines.findIndex((one) => one.line === line));
    // A label on a line of its own is one passage with the words below it.
    const isAbove = label !== '' && text !== '' && at?.text === label;
    add(line, label);
    add(isAbove ? (below?.line ?? NaN) : line, text);
    if (piece.kind === 'caption' && piece.credit) {
      const credit = lines.find((one) => one.line > line && one.text === piece.credit);
      add(credit?.line ?? NaN, piece.credit);
    }
  }
  const { edited, credits } = statements;
  for (const { line, text } of [...omitted, ...credits, ...(edited ? [edited] : [])])
    add(line, text);
  return Array.from(byLine, ([line, text]) => `${line} ${text}`);
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

describe('every paragraph', () => {
  test.each([null, ...shapes.filter((shape) => shape !== 'unknown')])(
    'is in the pieces, the statements or what was left out, once (questions: %s)',
    (questions) => {
      fc.assert(
        fc.property(blocks, (file) => {
          const transcript = segment(
            file,
            { ...told, questions },
            {
              titles: ['The Salt Road'],
            },
          );
          expect(foundIn(transcript, file).toSorted()).toEqual(wordsOf(file).toSorted());
        }),
        runs(200),
      );
    },
  );

  test('keeps its order among the pieces', () => {
    fc.assert(
      fc.property(blocks, (file) => {
        const lines = segment(file, told).pieces.map(({ line }) => line);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      }),
      runs(500),
    );
  });
});

/** Of a processor, and not of a clock: others may work on the same machine. */
function secondsFor(parts: readonly string[], count: number): number {
  const text = Array.from({ length: count }, (_, n) =>
    (parts[n % parts.length] ?? '').replaceAll('N', String(n)),
  );
  const file = blocksOf(text.join('\n\n'));
  const before = process.cpuUsage();
  segment(file, told);
  return process.cpuUsage(before).user / 1e6;
}

describe('a large file takes no time in the square of its paragraphs', () => {
  test('of a hundred thousand', () => {
    const parts = ['**Where did you find it, number N?**', 'I forget N times.'];
    expect(secondsFor(parts, 100_000)).toBeLessThan(8);
  });

  test.each([
    ['all bold', ['**I forget N times.**']],
    ['broken bold', ['**a** b **c** d'.repeat(5), '**Why?**', 'I forget.']],
    ['unmarked', ['Where did you find it, number N?', 'I forget N times.']],
    ['dashes', ['— Where did you find it, number N?', '— I forget N times.']],
    ['headings', ['## Why N?', '## The drawer N', 'I forget.']],
    ['quotes', ['> I forget that it was so N.', 'I forget.']],
    [
      'credits',
      ['**Why?**', 'I forget.', ...Array.from({ length: 20 }, () => 'Photo: Nils Arvid')],
    ],
    ['one line', ['The Lantern']],
    ['numbers', ['N']],
  ])('of twenty thousand: %s', (_, parts) => {
    expect(secondsFor(parts, 20_000)).toBeLessThan(2.5);
  });

  test.each(['?', '[', '(', 'a.', '— ', 'Is du ', '。か', '“ ', '12 '])(
    'in one paragraph of half a million times “%s”',
    (part) => {
      const text = part.repeat(500_000);
      const lines = [{ line: 1, text: text.trim() }];
      const spans = [{ start: 0, end: 9, kind: 'strong' } as const];
      const asked = { lines: [{ line: 2, text: 'Where was it?', spans }] };
      const before = process.cpuUsage();
      segment([asked, { lines }, asked, { lines }], told);
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4);
    },
  );
});
