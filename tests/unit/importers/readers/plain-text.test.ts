import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/importers/readers/plain-text.ts';

/** Blocks as lists of `line: text`. */
function read(text: string): string[][] {
  return blocksOf(text).map(({ lines }) => lines.map(({ line, text }) => `${line}: ${text}`));
}

test('blank lines divide blocks, whatever ends the lines', () => {
  const blocks = [['1: a', '2: b'], ['4: c']];
  expect(read('a\nb\n\nc\n')).toEqual(blocks);
  expect(read('a\r\nb\r\n \t\r\nc')).toEqual(blocks);
  expect(read('a\rb\r\rc\r\r')).toEqual(blocks);
});

test('in a file without blank lines each line stands alone', () => {
  expect(read('a\nb\nc')).toEqual([['1: a'], ['2: b'], ['3: c']]);
});

test('breaks within a line keep its number, as an editor’s program counts', () => {
  expect(read('a\u2028b\n\nc\fd\ne')).toEqual([
    ['1: a', '1: b'],
    ['3: c', '3: d', '4: e'],
  ]);
});

describe('lines broken to a width', () => {
  const wrapped = [
    'The road was salted every night that winter, and in the morning it',
    'was white again. Nobody knew who did it, and after some weeks nobody',
    'asked any more.',
    '',
    'MARA: I knew, but I had promised not to say, and I have kept that',
    'promise until now.',
    'INES: Until now?',
    'MARA: Until now. The lamp was a signal as well as a lamp, and there',
    'was one at each end of the road, and a boat between them.',
    'INES: And who was in it?',
  ];

  test('are joined, and turns are not', () => {
    expect(read(wrapped.join('\n')).map((block) => block.map((line) => line.slice(0, 13)))).toEqual(
      [['1: The road w'], ['5: MARA: I kn', '7: INES: Unti', '8: MARA: Unti', '10: INES: And']],
    );
    expect(read(wrapped.join('\n'))[0]?.[0]).toContain('in the morning it was white again.');
  });

  test('are told from short lines', () => {
    const short =
      'Are you cold?\nAlways.\n\nWas it long?\nNo.\n\nWas it dark?\nYes, but only at night, and the night was short.';
    expect(read(short).map((block) => block.length)).toEqual([2, 2, 2]);
  });
});
