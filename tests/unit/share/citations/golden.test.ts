import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  citationFormats,
  citationHtml,
  citationStyles,
} from '../../../../src/share/citations/index.ts';
import { cases } from './cases.ts';

describe.each(cases)('$name', ({ folder, citable, occasion }) => {
  test('is cited as its golden files say, in every style', async () => {
    const written = citationStyles.map(({ name, write }) => {
      const text = write(citable, occasion);
      return `${name}\n${text.text}\n${citationHtml(text)}\n`;
    });
    await expect(written.join('\n')).toMatchFileSnapshot(path.join(folder, 'styles.txt'));
  });

  test.each(citationFormats)('is written as its golden file says in $name', async (format) => {
    const written = format.write(citable, occasion);
    await expect(written).toMatchFileSnapshot(path.join(folder, `golden.${format.extension}`));
  });
});
