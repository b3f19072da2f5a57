import { expect, test } from 'vitest';
import { readerFor } from '../../../../src/importers/readers/index.ts';
import { readPlainText } from '../../../../src/importers/readers/plain-text.ts';

test.each(['in.txt', 'IN.TXT', 'interview', 'voss.2031', '-'])(
  '%s is read as plain text',
  (file) => {
    expect(readerFor({ name: file }, null)).toBe(readPlainText);
  },
);

test.each(['in.docx', 'in.HTML', 'in.srt', 'in.md'])('%s is refused, not read wrongly', (file) => {
  expect(() => readerFor({ name: file }, null)).toThrow('cannot be read yet');
});
