import { expect, test } from 'vitest';
import { compareWords } from '../../../../src/importers/markdown/compare-words.ts';
import { readBack } from '../../../../src/importers/markdown/read-back.ts';

test('white space may differ', () => {
  expect(compareWords('a  b\n\nc', 'a b c')).toEqual({ in: 3, out: 3 });
});

test.each([
  ['a word lost', 'a b c', 'a c'],
  ['a word added', 'a c', 'a b c'],
  ['two words changed about', 'a b c', 'a c b'],
  ['a word cut in two', 'ab c', 'a b c'],
  ['a full stop lost', 'a b.', 'a b'],
  ['a letter changed', 'it’s', "it's"],
])('%s is a failure', (_, source, result) => {
  expect(() => compareWords(source, result)).toThrow('nothing was written');
});

test.each([
  ['M*A*S*H', 'MAS*H'],
  ['1968. What a year', 'What a year'],
  ['a <b>c</b>', 'a c'],
  ['[x]: https://lantern.example', ''],
  ['![a caption]()', 'a caption'],
  ['## A heading', 'A heading'],
  ['> A quote', 'A quote'],
  ['&amp; [laughs]', '& [laughs]'],
])('%s is read back as Markdown has it, not as it was meant', (markdown, text) => {
  expect(readBack(markdown)).toEqual([{ label: null, text }]);
});

test('labels are read apart', () => {
  expect(readBack('**Voss:** Yes.\n\n**M\\*V :** No.\n\n**Bold** words.')).toEqual([
    { label: 'Voss:', text: 'Yes.' },
    { label: 'M*V :', text: ' No.' },
    { label: null, text: 'Bold words.' },
  ]);
});

test('a very long paragraph is read in parts, with nothing lost between them', () => {
  const long = '[a] \\*b\\* \\\\ c, '.repeat(2000).trim();
  const [block] = readBack(`**Voss:** ${long}`);
  expect(block?.text.trim()).toBe('[a] *b* \\ c, '.repeat(2000).trim());
});
