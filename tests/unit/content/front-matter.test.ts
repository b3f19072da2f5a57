import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';

test('the body keeps its lines where they were', () => {
  const { yaml, firstLine, body, findings } = splitFrontMatter('---\na: 1\nb: 2\n---\n\nText\n');
  expect({ yaml, firstLine, findings }).toEqual({
    yaml: 'a: 1\nb: 2\n',
    firstLine: 2,
    findings: [],
  });
  expect(body?.split('\n').indexOf('Text')).toBe(5);
  expect(body?.trim()).toBe('Text');
});

test.each([
  ['nothing between the lines', '---\n---\nText', '', 2],
  ['spaces behind the hyphens', '--- \na: 1\n---\t\nText', 'a: 1\n', 3],
  ['hyphens inside a value', '---\na: b --- c\n ---: x\n---\nText', 'a: b --- c\n ---: x\n', 4],
  ['a ruled line in the body', '---\na: 1\n---\nText\n\n---\n', 'a: 1\n', 3],
])('%s', (_, text, yaml, line) => {
  const split = splitFrontMatter(text);
  expect(split.yaml).toBe(yaml);
  expect(split.findings).toEqual([]);
  expect(split.body?.split('\n').indexOf('Text')).toBe(line);
});

test.each([
  ['no front matter', 'Text\n', 'front-matter-missing', 'Text\n'],
  ['JavaScript', '---js\n{}\n---\nText', 'front-matter-missing', null],
  ['TOML', '+++\na = 1\n+++\nText', 'front-matter-missing', null],
  ['four hyphens', '----\na: 1\n----\nText', 'front-matter-missing', null],
  ['a space first', ' ---\na: 1\n---\nText', 'front-matter-missing', null],
  ['an empty line first', '\n---\na: 1\n---\nText', 'front-matter-missing', null],
  ['no end', '---\na: 1\nText\n', 'front-matter-unclosed', null],
  ['a beginning and nothing else', '---', 'front-matter-unclosed', null],
  ['full stops for an end', '---\na: 1\n...\nText', 'front-matter-unclosed', null],
])('%s is refused at the first line', (_, text, id, body) => {
  const split = splitFrontMatter(text);
  expect(split.yaml).toBeNull();
  expect(split.findings).toMatchObject([{ id, line: 1, column: 1 }]);
  // What cannot be told from fields is not read as text.
  expect(split.body).toBe(body);
});
