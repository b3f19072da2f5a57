import { expect, test } from 'vitest';
import { readLabel } from '../../../src/importers/read-label.ts';

test.each([
  ['Mara Voss: Yes.', 'Mara Voss', 'Mara Voss:', 'Yes.'],
  ['VOSS:Yes.', 'VOSS', 'VOSS:', 'Yes.'],
  ['Q: Why?', 'Q', 'Q:', 'Why?'],
  ['M.V.: No.', 'M.V.', 'M.V.:', 'No.'],
  ['J.-P. O’Hara: No.', 'J.-P. O’Hara', 'J.-P. O’Hara:', 'No.'],
  ['Guillermo de la Rosa: Sí.', 'Guillermo de la Rosa', 'Guillermo de la Rosa:', 'Sí.'],
  ['Louise Mérel\u00a0: Oui.', 'Louise Mérel', 'Louise Mérel\u00a0:', 'Oui.'],
  ['記者：你好', '記者', '記者：', '你好'],
  ['Audience member: Why?', 'Audience member', 'Audience member:', 'Why?'],
  ['Speaker 2: Why?', 'Speaker 2', 'Speaker 2:', 'Why?'],
  ['LANTERN:', 'LANTERN', 'LANTERN:', ''],
  ['Voss (00:12:30): Why?', 'Voss', 'Voss (00:12:30):', 'Why?'],
])('%s opens with a label', (line, label, written, text) => {
  expect(readLabel(line)).toEqual({ label, written, text });
});

test.each([
  'I said: no',
  'It was like this: we waited',
  'https://lantern.example',
  'Ratio 2:35',
  'PSALM 5:30 says so',
  'Photo: Nils Arvid',
  'Note: This was edited.',
  'A Very Long Title That Has Six Words: And A Subtitle',
  'no capital: at all',
  ': nothing',
])('%s does not', (line) => {
  expect(readLabel(line)).toBeNull();
});
