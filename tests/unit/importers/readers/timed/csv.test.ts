import { expect, test } from 'vitest';
import { read, saidIn } from './read.ts';

async function csv(...rows: string[]): Promise<string[]> {
  return saidIn(await read('in.csv', rows.join('\n')));
}

test('headings are known in any order and several languages', async () => {
  expect(await csv('Texte;Locuteur;Début', 'Il faisait noir.;Mara;0:01')).toEqual([
    'Mara: Il faisait noir.',
  ]);
  expect(await csv('話者,発言', 'マーラ,明かりは一つ。')).toEqual(['マーラ: 明かりは一つ。']);
  expect(await csv('Name|Time|Transcript', 'Mara|0:01|It was.')).toEqual(['Mara: It was.']);
});

test('of two columns that could be the speaker the plainer heading counts', async () => {
  const document = await read('in.csv', 'role,speaker,text\nguest,Mara,It was.');
  expect(saidIn(document)).toEqual(['Mara: It was.']);
  expect(document.omitted.at(-1)).toEqual({ line: 1, reason: 'The column “role”', text: 'guest' });
});

test('without headings the columns are weighed', async () => {
  const rows = ['0:01,Mara,"It was, well, cold."', '0:05,Ines,And dark?', '0:07,Mara,Yes.'];
  expect(await csv(...rows, '0:09,Ines,Ah.')).toEqual([
    'Mara: It was, well, cold.',
    'Ines: And dark?',
    'Mara: Yes.',
    'Ines: Ah.',
  ]);
});

test('line breaks in a cell are lines of one block, and wrong quotation marks are words', async () => {
  const { blocks } = await read('in.csv', 'name,text\nMara,"One.\n\nTwo."\nMara,"It" was "it".');
  expect(blocks.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ['One.', 'Two.'],
    ['"It" was "it".'],
  ]);
});

test('commas that nobody put between quotation marks are words', async () => {
  expect(await csv('name,text', 'Mara,It was, well, cold.')).toEqual(['Mara: It was, well, cold.']);
});

test('thousandths of a second are told from seconds', async () => {
  const timeIn = async (...rows: string[]) => {
    const { blocks } = await read('in.csv', rows.join('\n'));
    return blocks.at(-1)?.lines[0]?.time;
  };
  expect(await timeIn('name,start,text', 'A,1000,Yes.', 'B,61000,No.')).toBe(61);
  expect(await timeIn('name,start_ms,text', 'A,1,Yes.', 'B,500,No.')).toBe(0.5);
  expect(await timeIn('name,start,text', 'A,1,Yes.', 'B,50,No.')).toBe(50);
});

test('a table without words, or with a quotation mark left open, is refused', async () => {
  await expect(csv('1,2', '3,4')).rejects.toThrow('is a table without a column of words');
  await expect(csv('name,text', 'Mara,"It was.')).rejects.toThrow('a quotation mark is not closed');
});
