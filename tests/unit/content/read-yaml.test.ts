import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/content/read-yaml.ts';

test('values and keys have their places, counted from the first line of the file', () => {
  const { value, places, keyPlaces } = readYaml('a: one\nlist:\n  - x\n  - { y: "😀", z: 2 }\n', 5);
  expect(value).toEqual({ a: 'one', list: ['x', { y: '😀', z: 2 }] });
  expect(places).toMatchObject({
    a: { line: 5, column: 4 },
    'list.0': { line: 7, column: 5 },
    'list.1': { line: 8, column: 5 },
    'list.1.y': { line: 8, column: 10 },
    'list.1.z': { line: 8, column: 19 },
  });
  expect(keyPlaces).toMatchObject({
    list: { line: 6, column: 1 },
    'list.1.z': { line: 8, column: 16 },
  });
});

test('what YAML would make dates, octals or booleans of stays words', () => {
  const { value } = readYaml('a: 2013-12-19\nb: 2013-12-19T10:00:00Z\nc: yes\nd: 1:30\n', 1);
  expect(value).toEqual({ a: '2013-12-19', b: '2013-12-19T10:00:00Z', c: 'yes', d: '1:30' });
});

describe('features that can hide or blow up are refused where they stand', () => {
  test.each([
    ['a: &x one', [[4, 'The anchor &x']]],
    [
      'a: &x one\nb: *x',
      [
        [4, 'The anchor &x'],
        [4, 'The alias *x'],
      ],
    ],
    ['a: !!str one', [[4, 'The tag !!str']]],
    ['a: !x one', [[4, 'The tag !x']]],
    ["a: !!js/function 'x'", [[4, 'The tag !!js/function']]],
    ['a: !!js/regexp /x/', [[4, 'The tag !!js/regexp']]],
    ['a: !!binary aGk=', [[4, 'The tag !!binary']]],
    ['a: !!timestamp 2013-12-19', [[4, 'The tag !!timestamp']]],
    ['a: [!x {b: 1}]', [[5, 'The tag !x']]],
    ['!x a: b', [[1, 'The tag !x']]],
  ])('%s', (text, expected) => {
    const { value, findings } = readYaml(text, 1);
    expect(value).toBeNull();
    expect(findings.map(({ column, message }) => [column, message.split(' is ')[0]])).toEqual(
      expected,
    );
    expect(new Set(findings.map(({ id }) => id))).toEqual(new Set(['yaml-feature']));
  });

  test('a bomb of aliases costs no time and is named ten times at most', () => {
    const levels = Array.from({ length: 26 }, (_, index) => {
      const [name, last] = [index, index - 1].map((code) => String.fromCharCode(97 + code));
      const items = index === 0 ? 'x' : `*${last}`;
      return `${name}: &${name} [${Array(9).fill(items).join(', ')}]`;
    });
    const begun = performance.now();
    const { value, findings } = readYaml(levels.join('\n'), 1);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(value).toBeNull();
    expect(findings).toHaveLength(10);
  });
});

test('marks of YAML inside quotation marks are words', () => {
  const { value, findings } = readYaml('a: "&x"\nb: \'*x\'\nc: "!y"\nd: x & y * z!\n', 1);
  expect(findings).toEqual([]);
  expect(value).toEqual({ a: '&x', b: '*x', c: '!y', d: 'x & y * z!' });
});

describe('characters that come by an escape are found at the escape', () => {
  test.each([
    ['"ab\\u202ec"', 'control-character', 6],
    ['"\\U0000202e"', 'control-character', 4],
    ['"\\x1b["', 'control-character', 4],
    ['"\\0"', 'control-character', 4],
    ['"\\e"', 'control-character', 4],
    ['"\\N"', 'control-character', 4],
    ['"\\L"', 'control-character', 4],
    ['"\\r"', 'control-character', 4],
    ['"\\u200b"', 'invisible-character', 4],
    ['"\\uFEFF"', 'invisible-character', 4],
  ])('%s', (scalar, id, column) => {
    // Quotation marks stand at column 4.
    const { findings, value } = readYaml(`a: ${scalar}\n`, 1);
    const at = id === 'control-character' && scalar.startsWith('"ab') ? column + 1 : column + 1;
    expect(findings).toMatchObject([{ id, line: 1, column: at }]);
    // What is only a warning is published.
    expect(value === null).toBe(id === 'control-character');
  });

  test.each(['"a\\\\u202e"', "'\\u202e'", '\\u202e', '"\\t\\n\\"\\/\\u00e9\\_"'])(
    '%s is fine',
    (scalar) => {
      expect(readYaml(`a: ${scalar}\n`, 1).findings).toEqual([]);
    },
  );
});

test('names of fields are words', () => {
  for (const [text, written] of [
    ['007: a', '007'],
    ['true: a', 'true'],
    ['? [a, b]\n: c', '[a, b]'],
    [': a', 'nothing'],
  ]) {
    const { value, findings } = readYaml(`${text}\n`, 1);
    expect(value).toBeNull();
    expect(findings.map(({ id, message }) => [id, message])).toEqual([
      ['wrong-type', `The name of a field is words, not ${written}.`],
    ]);
  }
});

test('no name reaches the prototype of anything', () => {
  const { value, findings } = readYaml('a: { __proto__: { polluted: true } }\n', 1);
  expect(value).toBeNull();
  expect(findings).toMatchObject([{ id: 'unknown-field', line: 1, column: 6 }]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const harmless = readYaml('constructor: a\ntoString: b\n', 1);
  expect(harmless.value).toEqual({ constructor: 'a', toString: 'b' });
  expect(harmless.keyPlaces).toHaveProperty('toString', { line: 2, column: 1 });
});

test('one line’s syntax is named once, and each line’s', () => {
  const { findings } = readYaml('a: b: c: d\ne: "f" g\n', 3);
  expect(findings.map(({ id, line }) => [id, line])).toEqual([
    ['yaml-syntax', 3],
    ['yaml-syntax', 4],
  ]);
});
