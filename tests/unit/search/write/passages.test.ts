import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { passageRecords, writePassages } from '../../../../src/search/write/passages.ts';
import { film, interview } from '../../library/invented.ts';
import { libraryOf } from '../../library/small-library.ts';

// All of it invented.
const body =
  'Before.\n\n**Playlist:** Why moths?[^n]\n\n**Duarte:** Ben Okri saw “Paper Moths”.\n\n[^n]: A note.\n';
const films = [film('moths', { title: 'Paper Moths' })];
const fields = { body, films: ['moths'], edition: 'digest', language: 'pt-BR' };
const library = libraryOf({ talk: fields, été: body }, films);

const recordsOf = (slug: string, base = '/') => {
  const found = library.interview(slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  return Array.from(passageRecords(found, base));
};

test('Every paragraph is a record that can stand alone', () => {
  const records = recordsOf('talk', '/magazine/');
  expect(records.map(({ kind }) => kind)).toEqual(['introduction', 'question', 'answer', 'note']);
  expect(records[2]).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{20}$/) as string,
    url: '/magazine/interviews/talk/#ben-okri-saw-paper-moths',
    kind: 'answer',
    text: 'Ben Okri saw “Paper Moths”.',
    position: 2,
    speaker: 'Ana Duarte',
    person: 'ana-duarte',
    role: 'interviewee',
    attribution: 'Ana Duarte, retold',
    films: ['moths'],
    people: ['ben-okri'],
    interview: 'talk',
    title: 'On talk',
    date: '2013-12-19',
    year: 2013,
    language: 'pt-BR',
    edition: 'digest',
    about: ['moths'],
  });
});

test('No field is null or empty, and what has no record has no slug', () => {
  for (const record of [...recordsOf('talk'), ...recordsOf('été')]) {
    for (const value of Object.values(record)) expect(value).not.toEqual([]);
    expect(Object.values(record)).not.toContain(null);
  }
  expect(recordsOf('talk')[1]).not.toHaveProperty('person');
  expect(recordsOf('talk')[0]).not.toHaveProperty('speaker');
});

test('Ids are unique, and stay while addresses do', () => {
  const ids = [...recordsOf('talk'), ...recordsOf('été')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const edited = interview('![One]()\n\n![Two]()\n\nBefore now.\n');
  const before = interview('![One]()\n\n![Two]()\n\nBefore now and then.\n', {}, undefined, 'talk');
  const captions = Array.from(passageRecords(edited, '/')).map(({ id }) => id);
  expect(captions[0]).not.toBe(captions[1]);
  expect(Array.from(passageRecords(before, '/'))[0]?.id).toBe(captions[0]);
});

test('They are written a line each, to more files where one would be too large', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-passages-'));
  try {
    await writePassages(library, folder, '/', 100);
    expect(readdirSync(folder).toSorted()).toEqual(['passages-2.ndjson', 'passages.ndjson']);
    await writePassages(library, folder, '/');
    const lines = readFileSync(path.join(folder, 'passages.ndjson'), 'utf8').split('\n');
    expect(lines.pop()).toBe('');
    const expected = library.interviews.flatMap(({ slug }) => recordsOf(slug));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(expected);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
