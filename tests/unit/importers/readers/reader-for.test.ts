import { describe, expect, test } from 'vitest';
import { readerFor } from '../../../../src/importers/readers/index.ts';

const read = (name: string | null, words: string, format: Parameters<typeof readerFor>[1] = null) =>
  readerFor({ name }, format)({ name, bytes: Buffer.from(words) }, { select: null });
const lines = async (...args: Parameters<typeof read>): Promise<string[]> =>
  (await read(...args)).blocks.flatMap((block) => block.lines.map(({ text }) => text));

const page = '<!DOCTYPE html><html><body><p>One <b>two</b></p></body></html>';

describe('the ending of a name says what a file is', () => {
  test.each([
    ['in.txt', 'One *two*'],
    ['IN.TXT', 'One *two*'],
    ['interview', 'One *two*'],
    ['voss.2031', 'One *two*'],
    ['in.md', 'One two'],
    ['in.MARKDOWN', 'One two'],
  ])('%s', async (name, text) => {
    expect(await lines(name, 'One *two*')).toEqual([text]);
  });

  test.each(['in.html', 'in.HTM', 'in.xhtml'])('%s', async (name) => {
    expect(await lines(name, page)).toEqual(['One two']);
  });
});

describe('what is in a file says it', () => {
  test('where there is no ending', async () => {
    expect(await lines(null, page)).toEqual(['One two']);
    expect(await lines('-', `\ufeff<!-- saved --> <html><p>One`)).toEqual(['One']);
  });

  test('and a name that lies is refused, with what to do', async () => {
    await expect(async () => read('in.md', page)).rejects.toThrow(
      'is named .md and is a web page: rename it to .html, or say --format html',
    );
  });

  test('but much is called .txt, and read as what it is', async () => {
    expect(await lines('in.txt', page)).toEqual(['One two']);
    expect(await lines('in.txt', page, 'txt')).toEqual([page]);
    expect(await lines('in.txt', page, 'html')).toEqual(['One two']);
  });

  test('a page without any HTML is refused', async () => {
    await expect(async () => read('in.html', 'Voss: 1 < 2')).rejects.toThrow('--format txt');
  });
});

test.each([
  ['in.doc', 'save it as .docx'],
  ['in.odt', 'save it as .docx'],
  ['in.pages', 'save it as .docx'],
  ['in.rtf', 'save it as .docx'],
  ['in.pdf', 'copy its text'],
  ['in.xlsx', 'save the sheet as .csv'],
  ['in.webarchive', 'save the page as .html'],
])('%s is refused before it is read, with what to do', (name, remedy) => {
  expect(() => readerFor({ name }, null)).toThrow(remedy);
});
