import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/search/words.ts';
import { namesOf, suggestionsOf } from '../../../../src/search/write/names.ts';
import { meaningsOf } from '../../../../src/search/write/meanings.ts';
import { vocabularyOf } from '../../../../src/search/write/vocabulary.ts';
import { WordCounts } from '../../../../src/search/write/word-counts.ts';
import { film, people, person } from '../../library/invented.ts';
import { libraryOf } from '../../library/small-library.ts';

const films = [
  film('paper-moths', {
    title: 'Paper Moths',
    year: 1974,
    aliases: ['The Moth Film'],
    misspellings: ['Papper Moths'],
  }),
];
const known = [
  ...people,
  person('jan-vossen', {
    name: 'Jan Vossen',
    roles: ['editor'],
    misspellings: ['Vosen', 'Vossen Yan'],
  }),
];
const talk = {
  body: '**Duarte:** Lamps.\n\nEdit, edited: “Paper Moths”.\n\nJan Vossen knew “Paper Moths”.\n',
  topics: { light: ['lamps'] },
};
const library = libraryOf({ talk }, films, known);
const names = namesOf(library);

function vocabulary(text: string) {
  const counts = new WordCounts();
  counts.add('en', text, wordsOf(text));
  return vocabularyOf(counts.toJSON(), names);
}

test('Films, people, topics and interviews have their page, detail and mentions', () => {
  const brief = names.map(({ name }) => [
    name.kind,
    name.name,
    name.detail,
    name.address,
    name.mentions,
  ]);
  expect(brief).toEqual([
    ['film', 'Paper Moths', '1974', '/films/paper-moths/', 2],
    ['person', 'Ana Duarte', '', '/people/ana-duarte/', 0],
    ['person', 'Eve Marsh', '', '/people/eve-marsh/', 0],
    ['person', 'Ben Okri', '', '/people/ben-okri/', 0],
    ['person', 'Jan Vossen', 'editor', '/people/jan-vossen/', 1],
    ['topic', 'light', '', '/index/#_L', 1],
    ['interview', 'On talk', '2013-12-19', '/interviews/talk/', 0],
  ]);
});

test('Those that are spoken of are suggested', () => {
  expect(suggestionsOf(names).map(({ name }) => name)).toEqual([
    'Paper Moths',
    'Jan Vossen',
    'light',
  ]);
});

test('Words of names are known, those of aliases too, though no text has them', () => {
  const [file] = vocabulary('Edit edited moths').byStart.files;
  const forms = file?.forms.split(' ') ?? [];
  const countOf = (form: string): number | undefined => file?.counts[forms.indexOf(form)];
  expect(file?.names['moths']).toEqual([0]);
  expect(file?.names['moth']).toEqual([0]);
  expect(file?.names['vossen']).toEqual([4]);
  expect([countOf('moths'), countOf('moth'), countOf('vossen')]).toEqual([1, 0, 0]);
  expect(file?.kin.map((group) => group.map((index) => forms[index]))).toEqual([
    ['edit', 'edited'],
  ]);
});

test('A misspelling means the word of the name that it is nearest to', () => {
  expect(meaningsOf(names)).toEqual(
    new Map([
      ['papper', 'paper'],
      ['vosen', 'vossen'],
      ['yan', 'jan'],
    ]),
  );
  const { byStart, byEnd } = vocabulary('Edit');
  expect(byStart.files[0]?.means['vosen']).toBe('vossen');
  expect(byStart.files[0]?.forms).toContain(' vosen ');
  // Nobody means a misspelling.
  expect(byEnd.files.flatMap(({ forms }) => forms.split(' '))).not.toContain('vosen');
});

test('Of a misspelling that has more or fewer words than the name, only what is near means anything', () => {
  const [vossen] = names.filter(({ name }) => name.slug === 'jan-vossen');
  if (!vossen) throw new Error('There is no Vossen.');
  const meanings = meaningsOf([{ ...vossen, misspellings: ['Jan van Vosen', 'Vussen', 'Nobody'] }]);
  expect(meanings).toEqual(
    new Map([
      ['vosen', 'vossen'],
      ['vussen', 'vossen'],
    ]),
  );
});

describe('A vocabulary of several files', () => {
  // In Arabic the article stands in front: “films” and “the films” share a stem.
  const filler = Array.from(
    { length: 6_000 },
    (_, n) => `اك${((n * 7_919) % 99_991).toString(36)}`,
  );
  const text = ['الأفلام', 'أفلام', ...filler].join(' ');
  const counts = new WordCounts();
  counts.add('ar', text, wordsOf(text));
  const { byStart, byEnd } = vocabularyOf(counts.toJSON(), []);

  test('names kin that stand in other files', () => {
    const films = byStart.files.find(({ forms }) => forms.split(' ').includes('افلام'));
    const theFilms = byStart.files.find(({ forms }) => forms.split(' ').includes('الافلام'));
    expect(films).not.toBe(theFilms);
    expect(films?.far['افلام']).toEqual(['الافلام']);
    expect(theFilms?.far['الافلام']).toEqual(['افلام']);
  });

  test('has every form once, in order from both ends', () => {
    expect(byStart.files.length).toBeGreaterThan(3);
    const forms = byStart.files.flatMap((file) => file.forms.split(' '));
    expect(forms).toEqual([...new Set(forms)].toSorted());
    const ends = byEnd.files.flatMap((file) => file.forms.split(' '));
    const reversed = ends.map(backwards);
    expect(reversed).toEqual(reversed.toSorted());
    expect(ends.toSorted()).toEqual(forms);
  });

  test('says which file holds a form', () => {
    for (const [index, { forms }] of byStart.files.entries()) {
      for (const form of forms.split(' ')) {
        expect(byStart.starts.findLastIndex((start) => start <= form)).toBe(index);
      }
    }
    for (const [index, { forms }] of byEnd.files.entries()) {
      for (const form of forms.split(' ').map(backwards)) {
        expect(byEnd.starts.findLastIndex((start) => start <= form)).toBe(index);
      }
    }
  });

  test('is made of files of about three kilobytes', () => {
    const sizes = byStart.files.map((file) => gzipSync(JSON.stringify(file)).length);
    for (const size of sizes) expect(size).toBeGreaterThan(1_500);
    for (const size of sizes) expect(size).toBeLessThan(5_000);
  });
});

function backwards(form: string): string {
  return form.split('').reverse().join('');
}
