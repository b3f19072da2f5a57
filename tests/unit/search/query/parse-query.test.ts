import { expect, test } from 'vitest';
import { parseQuery } from '../../../../src/search/query/parse-query.ts';

function parsed(text: string, typing = false): string[] {
  const { asked, filters } = parseQuery(text, typing);
  return [
    ...asked.map(({ words, quoted, excluded, open }) => {
      const row = words.map(({ form }) => form).join(' ');
      return `${excluded ? '-' : ''}${quoted ? `"${row}"` : row}${open ? '…' : ''}`;
    }),
    ...filters.map(({ facet, value, excluded }) => `${excluded ? 'not ' : ''}${facet} is ${value}`),
  ];
}

test.each([
  ['noble failure', ['noble', 'failure']],
  ["Don’t DON'T", ['dont', 'dont']],
  ['a "noble failure" b', ['a', '"noble failure"', 'b']],
  ['“noble failure”x', ['"noble failure"', 'x']],
  ['»noble failure« 「映画」', ['"noble failure"', '"映画"']],
  ['rope -held -"noble failure"', ['rope', '-held', '-"noble failure"']],
  ['sci-fi 2.35:1', ['sci fi', '2 35 1']],
  ['speaker:jonze cut', ['cut', 'speaker is jonze']],
  ['Film:"being nobody" FILM:“x y”', ['film is being nobody', 'film is x y']],
  ['-speaker:jonze', ['not speaker is jonze']],
  ['speaker: cut', ['cut']],
  ['http://x', ['http x']],
])('%s is taken apart', (text, expected) => {
  expect(parsed(text)).toEqual(expected);
});

test('While typing, the last word may go on, also in a quotation that is not closed yet', () => {
  expect(parsed('noble fai', true)).toEqual(['noble', 'fai…']);
  expect(parsed('"noble fai', true)).toEqual(['"noble fai"…']);
  expect(parsed('"noble fai"', true)).toEqual(['"noble fai"']);
  expect(parsed('noble fai ', true)).toEqual(['noble', 'fai']);
});

test('A word says where it stands in the query', () => {
  const text = 'a “Noble  failure”';
  const words = parseQuery(text, false).asked.flatMap((row) => row.words);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'Noble', 'failure']);
});
