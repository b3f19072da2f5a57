import { expect, test } from 'vitest';
import { inFile, inOrder, ofFile, type Problem } from '../../../src/problems/problem.ts';
import { count, fails, formats, report } from '../../../src/problems/report.ts';

const error = inFile('interviews/a,b:c.md', {
  id: 'unknown-film',
  line: 7,
  column: 3,
  message: '100% of “x” is unknown.',
  hint: 'Did you mean: “y”?',
});
const warning = ofFile('unused-picture', 'interviews/still.jpg', 'Unused.', 'Show it.');

test('in the terminal a problem is two lines and the sum comes last', () => {
  expect(report([error, warning], 'terminal', 'content')).toBe(
    [
      'content/interviews/a,b:c.md:7:3  error  100% of “x” is unknown.  [unknown-film]',
      '    → Did you mean: “y”?',
      'content/interviews/still.jpg:1:1  warning  Unused.  [unused-picture]',
      '    → Show it.',
      '1 error, 1 warning.',
    ].join('\n'),
  );
  expect(report([], 'terminal', 'content')).toBe('');
});

test('for GitHub per cent signs, and in properties colons and commas, are escaped', () => {
  expect(report([error, warning], 'github', 'my,content')).toBe(
    [
      '::error file=my%2Ccontent/interviews/a%2Cb%3Ac.md,line=7,col=3,title=unknown-film::100%25 of “x” is unknown. Did you mean: “y”?',
      '::warning file=my%2Ccontent/interviews/still.jpg,line=1,col=1,title=unused-picture::Unused. Show it.',
    ].join('\n'),
  );
});

test('as JSON the problems stay data', () => {
  const text = report([error, warning], 'json', 'content');
  expect(JSON.parse(text)).toEqual({ problems: [error, warning], errors: 1, warnings: 1 });
});

test.each(formats)('nothing that acts on a terminal gets out as %s', (format) => {
  const evil = '\u001b[2J\u0007\u202e\u2066\u009b\u200e\u2028::set-output::\r\n::error::x\u{e0041}';
  const problem: Problem = { ...error, file: `interviews/${evil}.md`, message: evil, hint: evil };
  const text = report([problem], format, 'content');
  const lines = text.split('\n');
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  if (format === 'json') expect(JSON.parse(text)).toMatchObject({ problems: [problem] });
  else
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(format === 'github' ? 1 : 0);
});

test('messages are one line, whatever they repeat', () => {
  const { message, hint } = ofFile('bad-slug', 'a.md', '“a\n\tb” is  no slug. ', 'Try\r\n“ab”.');
  expect([message, hint]).toEqual(['“a b” is no slug.', 'Try “ab”.']);
});

test('files of public/ are named from the repository, and a problem of the folder by the folder', () => {
  const inPublic = ofFile('public-script', 'public/a.svg', 'Script.', 'Take it out.');
  const ofFolder = ofFile('unreadable-file', '.', 'There is none.', 'Make one.');
  const paths = (folder: string): string[] =>
    report([inPublic, ofFolder, warning], 'terminal', folder)
      .split('\n')
      .filter((_, index) => index % 2 === 0)
      .map((line) => line.split('  ')[0] ?? '');
  expect(paths('content')).toEqual([
    'public/a.svg:1:1',
    'content:1:1',
    'content/interviews/still.jpg:1:1',
    '2 errors, 1 warning.',
  ]);
  expect(paths('.').slice(0, 3)).toEqual(['public/a.svg:1:1', '.:1:1', 'interviews/still.jpg:1:1']);
});

test('only errors fail a run', () => {
  expect(fails([warning])).toBe(false);
  expect(fails([warning, error])).toBe(true);
  expect(count([warning, error, error])).toEqual({ errors: 2, warnings: 1 });
});

test('problems are sorted by file, line, column and id, and each is named once', () => {
  const at = (file: string, line: number, column: number, id: Problem['id']): Problem =>
    inFile(file, { id, line, column, message: 'M.', hint: 'H.' });
  const sorted = [
    at('a.md', 2, 1, 'code'),
    at('a.md', 2, 10, 'code'),
    at('a.md', 2, 10, 'list'),
    at('a.md', 10, 1, 'code'),
    at('b.md', 1, 1, 'code'),
  ];
  const mixed = [3, 1, 4, 0, 2, 2, 1].flatMap((index) => sorted[index] ?? []);
  expect(inOrder(mixed)).toEqual(sorted);
});
