import { expect, test } from 'vitest';
import { checkWritten } from '../../../../src/importers/markdown/check-written.ts';
import { readBack, type SeenBlock } from '../../../../src/importers/markdown/read-back.ts';
import { Refusal } from '../../../../src/importers/refusal.ts';

const said = (text: string, more: Partial<SeenBlock> = {}): SeenBlock => {
  return { label: null, text, notes: [], ...more };
};

test('white space may differ', () => {
  expect(() => checkWritten('a  b\n\nc', [said('a b'), said('c')])).not.toThrow();
});

test.each([
  ['a word lost', 'a c', [said('a b c')]],
  ['a word added', 'a b c', [said('a c')]],
  ['two words changed about', 'a c b', [said('a b c')]],
  ['a word cut in two', 'a b c', [said('ab c')]],
  ['a full stop lost', 'a b', [said('a b.')]],
  ['a letter changed', "it's", [said('it’s')]],
  ['a mark of Markdown in the words', 'a *b*', [said('a *b*')]],
  ['a paragraph lost', 'a', [said('a'), said('b')]],
  ['a paragraph added', 'a\n\nb', [said('a')]],
  ['a paragraph cut in two', 'a\n\nb', [said('a b')]],
  ['a label lost', 'a', [said('a', { label: 'Voss:' })]],
  ['a label changed', '**Vos:** a', [said('a', { label: 'Voss:' })]],
  ['words taken for a label', '**Voss:** a', [said('Voss: a')]],
  ['the mark of a note lost', 'a', [said('a', { notes: ['1'] })]],
  ['the marks of two notes changed about', 'a[^2][^1]', [said('a', { notes: ['1', '2'] })]],
  ['a note lost', 'a[^1]', [said('a', { notes: ['1'] }), said('b', { label: '[^1]:' })]],
  ['half of a note lost', '[^1]: b', [said('b\nc', { label: '[^1]:' })]],
])('%s is a failure', (_, markdown, wanted) => {
  expect(() => checkWritten(markdown, wanted)).toThrow(Refusal);
  expect(() => checkWritten(markdown, wanted)).toThrow('nothing was written');
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
  expect(readBack(markdown)).toEqual([said(text)]);
});

test('labels are read apart', () => {
  expect(readBack('**Voss:** Yes.\n\n**M\\*V :** No.\n\n**Bold** words.')).toEqual([
    said('Yes.', { label: 'Voss:' }),
    said('No.', { label: 'M*V :' }),
    said('Bold words.'),
  ]);
});

test('a very long paragraph is read in parts, with nothing lost between them', () => {
  const long = '[a] \\*b\\* \\\\ c, '.repeat(2000).trim();
  const [block] = readBack(`**Voss:** ${long}`);
  expect(block?.text.trim()).toBe('[a] *b* \\ c, '.repeat(2000).trim());
});
