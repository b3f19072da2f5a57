import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { readInterviewFile } from '../../../src/content/read-interview-file.ts';
import { readRecordFile } from '../../../src/content/read-record-file.ts';
import { filmSchema } from '../../../src/content/schemas/film.ts';
import { interviewSchema } from '../../../src/content/schemas/interview.ts';
import { personSchema } from '../../../src/content/schemas/person.ts';
import {
  filmStarter,
  interviewStarter,
  magazineStarter,
  NoStarter,
  personStarter,
  slugFor,
} from '../../../src/starters/index.ts';

/* All titles and names are invented. */

describe.each([
  ['interview', interviewSchema, interviewStarter('one', { title: 'One' }).text],
  ['film', filmSchema, filmStarter('one', { title: 'One' }).text],
  ['person', personSchema, personStarter('one', { name: 'One' }).text],
] as const)('A new %s', (_, schema, text) => {
  test.each(Object.entries<z.ZodType>(schema.shape))(
    'has the field %s, explained',
    (name, field) => {
      const at = text.search(new RegExp(`^(?:# )?${name}:`, 'mu'));
      expect(at).toBeGreaterThan(0);
      if (!field.description) return;
      expect(text.slice(0, at).trimEnd().split('\n').at(-1)).toContain(`# ${field.description}`);
    },
  );
});

test('What is needed and was not given says TODO, and nothing else is wrong', () => {
  const { text } = interviewStarter('one', { title: 'One' }, '**Quill:** So.\n');
  const { findings } = readInterviewFile(text);
  expect(new Set(findings.map(({ id }) => id))).toEqual(new Set(['gap']));
  expect(findings.map(({ message }) => /“(.+)”/u.exec(message)?.[1])).toEqual([
    'subjects, entry 1',
    'interviewer',
    'date',
    'edition',
    'source.publication',
    'source.rights',
  ]);
});

test('The words of the text are left to whoever writes it', () => {
  const { findings } = readInterviewFile(interviewStarter('one', complete).text);
  expect(findings.map(({ id }) => id)).toEqual(['empty-interview']);
});

test('With a text, and all that is needed, it is whole', () => {
  const { text } = interviewStarter('one', complete, '**Quill:** So.\n');
  expect(readInterviewFile(text)).toMatchObject({ findings: [], fields: complete });
});

test('Choices are named where the explanation does not', () => {
  const { text } = filmStarter('one', { title: 'One' });
  expect(text).toContain('One of: feature, short, documentary, series.\n# kind:');
  expect(interviewStarter('one', complete).text).not.toContain('One of: transcript');
});

test.each([
  'The "Lamp": a --- question',
  "It's # not a comment",
  '- a list?',
  '{not: fields}',
  '[a]',
  '*star* &anchor !tag',
  '2001',
  'null',
  'true',
  '---',
  '東京の夜',
  'ليلة المصباح',
  '“Quoted” \\ and \\n',
  '../../etc/passwd',
])('The title %j is read as it was given', (title) => {
  expect(readRecordFile(filmStarter('one', { title }).text, filmSchema).fields?.title).toBe(title);
  const interview = interviewStarter('one', { ...complete, title }, '**Quill:** So.\n');
  expect(readInterviewFile(interview.text).fields?.title).toBe(title);
});

test('Whatever title is taken is read as it was given', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (words) => {
      const title = words.trim();
      fc.pre(title !== '' && !title.startsWith('TODO'));
      try {
        const { text } = filmStarter('one', { title });
        expect(readRecordFile(text, filmSchema).fields?.title).toBe(title);
      } catch (error) {
        expect(error).toBeInstanceOf(NoStarter);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

test.each([
  [{ title: 'One', year: 'soon' }, /takes a number/u],
  [{ title: 'One\ntwo' }, /One line only|one line only/u],
  [{ title: 'One\u202etwo' }, /U\+202E/u],
])('%j cannot be, and the answer says why', (given, reason) => {
  expect(() => filmStarter('one', given)).toThrow(NoStarter);
  expect(() => filmStarter('one', given)).toThrow(reason);
});

test('The address is made of the title, or is the one that is asked for', () => {
  expect(slugFor('Where the Lamps Are', 'en')).toBe('where-the-lamps-are');
  expect(slugFor('東京の夜', 'ja')).toBe('東京の夜');
  expect(slugFor('!!!', 'en', 'lamps')).toBe('lamps');
  expect(() => slugFor('!!!', 'en')).toThrow('--slug');
  expect(() => slugFor('Lamps', 'en', '../lamps')).toThrow('is no slug');
});

test('German letters become what Germans write for them, and others lose their marks', () => {
  expect(slugFor('Die Größe der Tür, Österreich', 'de')).toBe('die-groesse-der-tuer-oesterreich');
  expect(slugFor('Über Müßiggang', 'de-AT')).toBe('ueber-muessiggang');
  expect(slugFor('Amélie, naïve', 'de')).toBe('amelie-naive');
  expect(slugFor('Señor Müller, Straße', 'en')).toBe('senor-muller-strasse');
});

test('A magazine’s example says that it is invented', () => {
  for (const { path, text } of magazineStarter()) {
    expect([path, /[Ii]nvented/u.test(text)]).toEqual([path, true]);
  }
});

const complete = {
  title: 'One',
  subjects: ['ada-quill'],
  interviewer: 'The Lantern',
  date: '2020-01-02',
  edition: 'excerpt',
  source: { publication: 'The Lantern', rights: '© nobody' },
};
