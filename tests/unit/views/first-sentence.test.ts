import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/views/first-sentence.ts';

test.each([
  ['A lamp goes out. Nobody minds.', 'A lamp goes out.'],
  ['Is it 2.35:1? It is.', 'Is it 2.35:1?'],
  ['No stop at all', 'No stop at all'],
  ['', ''],
])('“%s” begins with “%s”', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
