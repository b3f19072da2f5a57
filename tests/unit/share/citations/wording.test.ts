import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  citationHtml,
  citationKey,
  firstWords,
  piecesOf,
} from '../../../../src/share/citations/index.ts';
import { inQuotes, stopAfter, toText } from '../../../../src/share/citations/wording.ts';
import { shortDate } from '../../../../src/share/citations/written-dates.ts';
import { caseOf } from './cases.ts';

test('marks stand inside quotation marks, once', () => {
  expect(inQuotes('Lamps', '.')).toBe('“Lamps.”');
  expect(inQuotes('Why?', '.')).toBe('“Why?”');
  expect(inQuotes('Why?', ',')).toBe('“Why?,”');
  expect(inQuotes('On ‘Moths’', ',')).toBe('“On ‘Moths,’”');
  expect(inQuotes('“Moths” and "lamps"', '.')).toBe('“‘Moths’ and ‘lamps.’”');
  expect(inQuotes('蛾。', ',')).toBe('“蛾。”');
});

test('a sentence has one end', () => {
  expect(['Duarte, Ana', 'Lamps, Inc.', 'Why?”', 'She said “no”'].map(stopAfter)).toEqual([
    '.',
    '',
    '',
    '.',
  ]);
});

test('months are cut as MLA cuts them', () => {
  const cut = ['03', '05', '06', '07', '09', '12'].map((month) => shortDate(`2001-${month}-01`));
  expect(cut.join()).toBe(
    '1 Mar. 2001,1 May 2001,1 June 2001,1 July 2001,1 Sept. 2001,1 Dec. 2001',
  );
});

test('drawn in pieces, a citation has all its words, and no more', () => {
  const word = fc.oneof(fc.string(), fc.constantFrom('مصباح', 'a. ', '“', '” ', '<b>', 'לבנה'));
  const piece = fc.oneof(
    word,
    word.map((emphasis) => ({ emphasis })),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = toText(pieces);
      expect(
        piecesOf(text)
          .map(({ words }) => words)
          .join(''),
      ).toBe(text.text);
    }),
  );
});

test('words written from right to left are held apart from what stands round them', () => {
  const text = toText(['ليلى القنديل. “', { emphasis: 'مصباح' }, '” <']);
  expect(citationHtml(text)).toBe('<bdi>ليلى القنديل</bdi>. “<i><bdi>مصباح</bdi></i>” &lt;');
});

test('a passage is known by its first words, whole ones', () => {
  expect(firstWords(' It was\ndark. ')).toBe('It was dark.');
  const long = 'It was dark, and the moths came to every lamp, so we left.';
  expect(firstWords(long)).toBe('It was dark, and the moths came to every lamp…');
  const spaceless = firstWords('映'.repeat(80));
  expect(spaceless).toBe(`${'映'.repeat(48)}…`);
  expect(firstWords(`a${'🦋'.repeat(40)}`)).toBe(`a${'🦋'.repeat(23)}…`);
});

test('keys are ASCII, and two passages never share one', () => {
  const { citable } = caseOf('digest-passage');
  expect(citationKey(citable)).toBe('lamps-and-moths:u86fe-came');
  const other = { id: '蝶-came', words: '', attribution: '' };
  expect(citationKey({ ...citable, passage: other })).not.toBe(citationKey(citable));
});
