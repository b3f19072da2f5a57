import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../../src/content/read-yaml.ts';
import { filmSchema } from '../../../src/content/schemas/film.ts';
import { interviewSchema } from '../../../src/content/schemas/interview.ts';
import { personSchema } from '../../../src/content/schemas/person.ts';
import { validate } from '../../../src/content/validate.ts';

const film = (text: string) => validate(filmSchema, readYaml(text, 1), { line: 1, column: 1 });

const said = (text: string): string[] =>
  film(text).findings.map(({ id, line, column, message }) => `${line}:${column} ${id} ${message}`);

test('a record that is right gives its fields, with what may be left out', () => {
  const { fields, findings } = film('title: Paper Harbour\nnote: |\n  Two\n  lines.\n');
  expect(findings).toEqual([]);
  expect(fields).toMatchObject({
    title: 'Paper Harbour',
    kind: 'feature',
    cast: [],
    note: 'Two lines.',
  });
});

test('all faults of a file are named, each at its own place', () => {
  const text = [
    'titel: Paper Harbour',
    'year: 1700',
    'kind: movie',
    'directors: Ada Quill',
    'cast:',
    '  - actor: Ada Quill',
    '    rolle: The porter',
    '  - role: The cook',
    'releases:',
    '  - { date: 2010-02-30, where: Here, kind: limted }',
    'palette: ["#fff", "#000000"]',
  ].join('\n');
  expect(said(text).toSorted()).toEqual(
    [
      '1:1 missing-field The field “title” is missing.',
      '1:1 unknown-field There is no field “titel”.',
      '2:7 bad-value The field “year” cannot be “1700”: there were no films yet.',
      '3:7 bad-value The field “kind” cannot be “movie”.',
      '4:12 wrong-type The field “directors” takes a list, not “Ada Quill”.',
      '7:5 unknown-field There is no field “cast, entry 1, rolle”.',
      '8:5 missing-field The field “cast, entry 2, actor” is missing.',
      '10:13 bad-value The field “releases, entry 1, date” cannot be “2010-02-30”: there is no such day in the calendar.',
      '10:44 bad-value The field “releases, entry 1, kind” cannot be “limted”.',
      '11:10 bad-value The field “palette” cannot be this list: three colours at least.',
      '11:11 bad-value The field “palette, entry 1” cannot be “#fff”: a colour is written #rrggbb.',
    ].toSorted(),
  );
});

describe('the nearest name is offered, and all names where none is near', () => {
  test.each([
    ['yaer: 2010', 'Did you mean “year”?'],
    ['Year: 2010', 'Did you mean “year”?'],
    ['director: [x]', 'Did you mean “directors”?'],
    ['basedOn: { titel: x, title: x, kind: x }', 'Did you mean “title”?'],
    [
      'awards: [{ body: x, year: 2000, category: x, result: won, recipent: x }]',
      'Did you mean “recipient”?',
    ],
    ['directors: [{ person: ada, az: x }]', 'Did you mean “as”?'],
    ['kind: shrot', 'Did you mean “short”?'],
    ['basedOn: { title: x, kind: x, mood: x }', 'The fields here are: title, author, kind, year.'],
  ])('%s', (field, hint) => {
    expect(film(`title: x\n${field}\n`).findings.map((finding) => finding.hint)).toEqual([hint]);
  });
});

describe('of the forms that a field may have, the one that was meant is explained', () => {
  const speakers = (value: string) =>
    validate(interviewSchema.pick({ speakers: true }), readYaml(`speakers: { A: ${value} }\n`, 1), {
      line: 1,
      column: 1,
    }).findings.map(({ id, message, hint }) => [id, message, hint]);

  test.each([
    ['{ role: other }', 'missing-field', 'The field “speakers.A.name” is missing.'],
    ['{ name: X, role: boss }', 'bad-value', 'The field “speakers.A.role” cannot be “boss”.'],
    [
      'Nobody Here',
      'bad-value',
      'The field “speakers.A” cannot be “Nobody Here”: a slug is made of lower-case letters, digits and single hyphens.',
    ],
    ['3', 'wrong-type', 'The field “speakers.A” takes words or fields of its own, not “3”.'],
    [
      '[a]',
      'wrong-type',
      'The field “speakers.A” takes words or fields of its own, not this list.',
    ],
    ['', 'wrong-type', 'The field “speakers.A” takes words or fields of its own, not nothing.'],
  ])('%s', (value, id, message) => {
    expect(speakers(value).map(([kind, text]) => [kind, text])).toEqual([[id, message]]);
  });
});

test('what is still to be filled in is no fault besides', () => {
  const { fields, findings } = film(
    'title: TODO\nyear: TODO\nsources: [TODO, "https://example.org/"]\n',
  );
  expect(fields).toBeNull();
  expect(findings.map(({ id, line, column, message }) => [id, line, column, message])).toEqual([
    ['gap', 1, 8, 'The field “title” is still to be filled in.'],
    ['gap', 2, 7, 'The field “year” is still to be filled in.'],
    ['gap', 3, 11, 'The field “sources, entry 1” is still to be filled in.'],
  ]);
  expect(film('title: TODOs of a clerk\n').findings).toEqual([]);
});

test('too much and too little are named in plain words', () => {
  const sized = z.strictObject({
    name: z.string().min(2).max(3),
    list: z.array(z.string()).min(1).max(2),
    count: z.number().gt(0).max(5),
  });
  const messages = (text: string): string[] =>
    validate(sized, readYaml(text, 1), { line: 1, column: 1 }).findings.map(
      ({ message }) => message.split(': ')[1] ?? message,
    );
  expect(messages('name: a\nlist: []\ncount: 0\n')).toEqual([
    '2 characters are the least.',
    'one entry is the least.',
    'it has to be above 0.',
  ]);
  expect(messages('name: abcd\nlist: [a, b, c]\ncount: 6\n')).toEqual([
    '3 characters are the most.',
    '2 entries are the most.',
    '5 is the most.',
  ]);
});

test('what is right beside a fault is still told, and what may have been meant otherwise is not', () => {
  const valid = (text: string): unknown => {
    const { edition, subjects, speakers, plain } = validate(interviewSchema, readYaml(text, 1), {
      line: 1,
      column: 1,
    }).valid;
    return { edition, subjects, speakers, plain };
  };
  const rest = { subjects: ['ada-quill'], speakers: {}, plain: [] };
  expect(valid('subjects: [ada-quill]\nedition: digest\nlanguage: 3\n')).toEqual({
    ...rest,
    edition: 'digest',
  });
  expect(valid('subjects: [ada-quill]\nedition: remix\n')).toEqual(rest);
  expect(valid('subjects: [ada-quill, TODO]\nspeeker: { A: interviewer }\nplain: 3\n')).toEqual({});
  expect(valid('- a\n')).toEqual({});
});

test('long values are shortened and stay on one line', () => {
  const [message = ''] = said(`title: |\n  One\n  ${'long '.repeat(100)}\n`);
  expect(message.length).toBeLessThan(160);
  expect(message).toContain('“One long long');
});

describe('days', () => {
  const born = (date: string) =>
    validate(personSchema, readYaml(`name: X\nborn: { date: ${date} }\n`, 1), {
      line: 1,
      column: 1,
    });
  test.each(['1950', '1950-02', '2024-02-29', '2000-02-29', "'1950-12-31'"])(
    '%s is one',
    (date) => {
      expect(born(date).findings).toEqual([]);
    },
  );
  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '1950-13',
    '1950-00',
    '2024-01-00',
    '0000',
    '19500',
    '1950-1-1',
    '1.5',
    'May 1950',
  ])('%s is none', (date) => {
    expect(born(date).findings.map(({ id }) => id)).toEqual(['bad-value']);
  });
});

describe('addresses, languages and colours', () => {
  const interview = (field: string) =>
    validate(interviewSchema, readYaml(`${field}\n`, 1), { line: 1, column: 1 }).findings.filter(
      ({ id }) => id === 'bad-value',
    );
  test.each([
    'language: en',
    'language: pt-BR',
    'language: zh-Hant',
    'accent: "#e8503a"',
    'accent: "#e85"',
    'accent: rebeccapurple',
    'accent: oklch(60% 0.2 30)',
    'source: { publication: x, rights: x, url: "https://example.org/a?b#c" }',
  ])('%s is fine', (field) => {
    expect(interview(field)).toEqual([]);
  });
  test.each([
    'language: english',
    'language: EN',
    'language: en_GB',
    'language: "not a language"',
    'accent: "red;}"',
    'accent: url(https://example.org/)',
    'accent: var(--x)',
    'accent: oklch(60% 0.2 30 / 0.5)',
    'accent: "#12345"',
    ...[
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.org/',
      'https://',
      'https://a b',
      'https://a"b',
      'ftp://example.org/',
      ' https://example.org/',
    ].map((url) => `source: { publication: x, rights: x, url: ${JSON.stringify(url)} }`),
  ])('%s is refused', (field) => {
    expect(interview(field)).toHaveLength(1);
  });
});

test('every field has a sentence for the person who fills it in', () => {
  expect(bareFields(interviewSchema)).toEqual([]);
  expect(bareFields(filmSchema)).toEqual([]);
  expect(bareFields(personSchema)).toEqual([]);
  const seen = bareFields(
    z.object({ a: z.array(z.object({ b: z.string() })).describe('A list.') }),
  );
  expect(seen).toEqual(['a.b']);
});

/** Paths of the fields without a sentence. */
function bareFields(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
      ...(/^\p{Lu}.*\.$/u.test(field.description ?? '') ? [] : [path + name]),
      ...bareFields(field, `${path}${name}.`),
    ]);
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return bareFields(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodArray) return bareFields(schema.element, path);
  if (schema instanceof z.ZodRecord) return bareFields(schema.valueType, path);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option: unknown) => bareFields(option, path));
  }
  return [];
}
