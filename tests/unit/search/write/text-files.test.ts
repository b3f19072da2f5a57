import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../../src/search/write/paragraphs.ts';
import { textFiles } from '../../../../src/search/write/text-files.ts';
import { film, interview } from '../../library/invented.ts';

// All of it invented.
const long = 'It was a winter of moths and lamps. '.repeat(12).trim();
const talk = interview(
  `**Playlist:** ${long} Why?\n\n**Duarte:** First.\n\n## More\n\nSecond.\n\n**Playlist:** And?\n\n**Duarte:** ${long}\n`,
  { edition: 'digest', films: ['paper-moths'] },
);
const paragraphs = paragraphsOf(talk);
const moths = film('paper-moths', { title: 'Paper Moths', year: 1974 });
const filesOf = (...starts: number[]) => Array.from(textFiles(talk, paragraphs, starts, moths));

test('Each file can be shown by itself: what it is of, who speaks, what is said', () => {
  const [first, second, ...others] = filesOf(0, 4);
  expect(others).toEqual([]);
  expect(first?.interview).toEqual({
    slug: 'talk',
    title: 'A talk',
    date: '2013-12-19',
    language: 'en',
    direction: 'ltr',
    film: { title: 'Paper Moths', year: 1974 },
    publication: 'The Playlist',
  });
  expect(first?.speakers).toEqual(['Playlist, retold', 'Ana Duarte, retold']);
  expect(first?.paragraphs.slice(1)).toEqual([
    ['first', 1, 'First.'],
    ['more', -1, 'More'],
    ['second', 1, 'Second.'],
  ]);
  expect([first?.first, second?.first]).toEqual([0, 4]);
});

test('What was asked in a file before comes along, cut at a word', () => {
  const [, middle] = filesOf(0, 2, 4);
  const [id, speaker, text] = middle?.question ?? ['', -1, ''];
  expect(id).toBe(paragraphs[0]?.id);
  expect(middle?.speakers[speaker]).toBe('Playlist, retold');
  expect(text.length).toBeLessThan(245);
  expect(text).toMatch(/ (?:moths|lamps\.|winter|of|a|and|was|It) …$/);
  expect(middle?.answer).toBeNull();
});

test('So does the beginning of an answer in the file behind', () => {
  const [asking, answering] = filesOf(0, 5);
  expect(asking?.question).toBeNull();
  expect(asking?.answer?.[2]).toMatch(/^It was a winter .* …$/);
  expect(answering?.question?.[2]).toBe('And?');
});

test('Nothing comes along where the exchange is whole', () => {
  for (const file of filesOf(0, 4)) expect([file.question, file.answer]).toEqual([null, null]);
});
