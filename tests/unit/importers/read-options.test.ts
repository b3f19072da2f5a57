import { describe, expect, test } from 'vitest';
import { type RawOptions, readOptions } from '../../../src/importers/index.ts';

function problems(raw: RawOptions): readonly string[] {
  const read = readOptions(raw, 'in.txt');
  return read.ok ? [] : read.problems;
}

test.each([
  [{ date: '2013-02-30' }, '--date: There is no such day in the calendar.'],
  [{ date: 'yesterday' }, 'YYYY-MM-DD, as in 2013-12-19'],
  [{ url: 'javascript:alert(1)' }, '--url: An address begins with'],
  [{ title: ' ' }, '--title: Some words are needed here.'],
  [{ title: 'a: b\n---' }, '--title: “a: b<U+000A>---” holds a character'],
  [{ rights: 'a\u202eb' }, '--rights: “a<U+202E>b” holds a character'],
  [{ edition: 'novel' }, '--edition: '],
  [{ language: 'english please' }, '--language: A language is a tag'],
  [{ slug: '../her' }, '--slug: A slug is made of'],
  [{ slug: 'Her' }, '--slug: A slug is made of'],
  [{ subject: ['???'] }, '--subject: “???” is neither a slug nor a name.'],
  [{ film: ['../../etc/passwd'] }, '--film: “../../etc/passwd” is neither'],
  [{ subject: ['a\u001b[31m'] }, '--subject: “a<U+001B>[31m” holds'],
])('%j is refused with one clear line', (raw: RawOptions, line) => {
  expect(problems(raw)).toEqual([expect.stringContaining(line)]);
  expect(problems(raw)[0]).not.toContain('\n');
});

test('all that is wrong is said at once', () => {
  expect(problems({ date: 'x', url: 'y', slug: 'Z' })).toHaveLength(3);
});

describe('who and what', () => {
  test.each([
    ['spike-jonze', 'spike-jonze', 'Spike Jonze'],
    ['Mara Voss', 'mara-voss', 'Mara Voss'],
    ['Louise Mérel', 'louise-merel', 'Louise Mérel'],
    ['हिन्दी', 'हिन्दी', 'हिन्दी'],
    ['I’m Late', 'im-late', 'I’m Late'],
    ['Ice / Fire', 'ice-fire', 'Ice / Fire'],
    ['東京', '東京', '東京'],
  ])('%s is %s', (given, slug, name) => {
    const read = readOptions({ subject: [given, given] }, 'in.txt');
    expect(read.ok && read.options.told.subjects).toEqual([{ slug, name }]);
  });
});

test.each([
  [{ slug: 'late', subject: ['a'], film: ['b'] }, 'in.txt', 'late'],
  [{ subject: ['mara-voss', 'bo'], film: ['the-road', 'c'] }, 'in.txt', 'mara-voss-the-road'],
  [{ subject: ['mara-voss'] }, '/tmp/Her, Part 2.final.txt', 'her-part-2-final'],
  [{ subject: ['mara-voss'] }, null, 'mara-voss'],
  [{ subject: ['mara-voss'] }, '../../???.txt', 'mara-voss'],
])('%j of %s is called %s', (raw: RawOptions, file, slug) => {
  const read = readOptions(raw, file);
  expect(read.ok && read.options.slug).toBe(slug);
});

test('standard input that nobody names is refused', () => {
  expect(readOptions({}, null)).toEqual({
    ok: false,
    problems: [expect.stringContaining('--slug')],
  });
});
