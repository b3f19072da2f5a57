import { expect, test } from 'vitest';
import { sliceLine } from '../../../src/importers/source-line.ts';
import type { SourceLine } from '../../../src/importers/types.ts';

const line: SourceLine = {
  line: 7,
  text: 'Was it cold? It was a winter.',
  spans: [
    { kind: 'strong', start: 0, end: 12 },
    { kind: 'note', note: '1', start: 12, end: 12 },
    { kind: 'emphasis', start: 20, end: 28 },
  ],
  speaker: 'spk_0',
  time: 12.5,
};

test('a part keeps its words, its spans and its place', () => {
  expect(sliceLine(line, 0, 13)).toEqual({
    line: 7,
    text: 'Was it cold?',
    spans: [
      { kind: 'strong', start: 0, end: 12 },
      { kind: 'note', note: '1', start: 12, end: 12 },
    ],
    speaker: 'spk_0',
    time: 12.5,
  });
});

test('a later part loses the time, and a mark of a note is in one part alone', () => {
  expect(sliceLine(line, 12)).toEqual({
    line: 7,
    text: 'It was a winter.',
    spans: [{ kind: 'emphasis', start: 7, end: 15 }],
    speaker: 'spk_0',
  });
});
