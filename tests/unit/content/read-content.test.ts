import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readInterviewFile } from '../../../src/content/read-interview-file.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { check, fixtures, withFolder, writeCase, type Files } from '../problems/content-folder.ts';

vi.mock('../../../src/content/parse-pool.ts', () => ({
  readInterviewTexts: (texts: readonly string[]) =>
    Promise.resolve(texts.map((text) => readInterviewFile(text))),
}));

const interview = 'interviews/long-corridor.md';
const film = 'films/paper-harbour.yaml';
const base = (file: string): string =>
  readFileSync(path.join(fixtures, '_base/content', file), 'utf8');

const checkFiles = (files: Files) =>
  withFolder(async (folder) => {
    await writeCase(files, folder);
    return check(folder);
  });

const variants: readonly (readonly [string, (text: string) => string])[] = [
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['CR', (text) => text.replaceAll('\n', '\r')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['a byte order mark and CRLF', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
  ['no line end at the end', (text) => text.trimEnd()],
];

describe.each(variants)('with %s', (_, vary) => {
  const rich = `${base(interview)}
**Q:** Two lines,  
one break, a note[^n] and *Paper Harbour*.

> as long as
> a winter

## A part {#part}

**Quill:** And [laughs] an
end.

[^n]: A note of

    two paragraphs.
`;
  const yaml = 'title: Paper Harbour\nnote: |\n  Two\n  lines.\n';

  test('the model is the same', async () => {
    const plain = await checkFiles({ [interview]: rich, [film]: yaml });
    const varied = await checkFiles({ [interview]: vary(rich), [film]: vary(yaml) });
    expect(plain.problems).toEqual([]);
    expect(varied.problems).toEqual([]);
    expect(varied.library.interviews).toEqual(plain.library.interviews);
    expect(varied.library.films).toEqual(plain.library.films);
    expect(plain.library.interviews[0]?.notes).toHaveLength(1);
  });

  test('the places of problems are the same', async () => {
    const faulty = `${rich.replace('transcript', 'remix')}
😀 A [link](javascript:x) and
a mark[^z], S*O*W, &#x202e; and\t[this](film:nothing).
`;
    const broken = 'title: Paper Harbour\nyaer: 2010\ncast:\n  - role: "😀", x\n';
    const places = (problems: readonly Problem[]): string[] =>
      problems.map(({ file, line, column, id }) => `${file}:${line}:${column} ${id}`);
    const plain = await checkFiles({ [interview]: faulty, [film]: broken });
    const varied = await checkFiles({ [interview]: vary(faulty), [film]: vary(broken) });
    expect(places(plain.problems)).toEqual([
      `${film}:4:15 yaml-syntax`,
      `${interview}:7:10 bad-value`,
      `${interview}:33:6 unsafe-link`,
      `${interview}:34:7 note-missing`,
      `${interview}:34:14 intraword-emphasis`,
      `${interview}:34:20 control-character`,
      `${interview}:34:33 unknown-film`,
    ]);
    expect(places(varied.problems)).toEqual(places(plain.problems));
  });
});

test('a character that has no place does not hide what else is wrong', async () => {
  const { problems } = await checkFiles({
    [interview]: `${base(interview).replace('winter', 'win\u202eter')}\n- a list\n`,
    [film]: 'titel: Paper\u0007Harbour\n',
  });
  expect(problems.map(({ id }) => id)).toEqual([
    'missing-field',
    'unknown-field',
    'control-character',
    'control-character',
    'list',
  ]);
});

test('a record with a fault is there all the same: who refers to it is not blamed', async () => {
  const { problems } = await checkFiles({
    'people/ada-quill.yaml': 'nmae: Ada Quill\n',
    [film]: 'title: 1\n',
    'interviews/second.md': base(interview).replace(
      'as long',
      'as [long](long-corridor.md#no-such)',
    ),
    [interview]: base(interview).replace('transcript', 'remix'),
  });
  expect(problems.map(({ file, id }) => `${file} ${id}`)).toEqual([
    `${film} wrong-type`,
    `${interview} bad-value`,
    'interviews/second.md dead-link',
    'people/ada-quill.yaml missing-field',
    'people/ada-quill.yaml unknown-field',
  ]);
});

test('an interview that cannot be read may hold any passage', async () => {
  const { problems } = await checkFiles({
    'interviews/second.md': base(interview).replace(
      'as long',
      'as [long](long-corridor.md#no-such)',
    ),
    [interview]: Buffer.from(base(interview), 'utf16le'),
  });
  expect(problems.map(({ file, id }) => `${file} ${id}`)).toEqual([`${interview} not-utf8`]);
});

test('files that folders collect by themselves are passed over', async () => {
  const { problems, library } = await checkFiles({
    'README.md': 'About these texts.',
    LICENSE: 'All rights reserved.',
    'CHANGELOG.md': 'Nothing yet.',
    'interviews/.DS_Store': 'x',
    'interviews/Thumbs.db': 'x',
    'interviews/.obsidian/app.json': '{}',
    'interviews/README.md': 'How to write.',
    'permalinks/README.md': 'Committed like a lock file.',
  });
  expect(problems).toEqual([]);
  expect(library.interviews).toHaveLength(1);
});

test('names in any script are addresses', async () => {
  const { problems, library } = await checkFiles({
    'interviews/日本語.md': base(interview),
    'interviews/ren\u00e9-2.md': base(interview),
    'interviews/गाना.md': base(interview),
  });
  expect(problems).toEqual([]);
  expect(library.interviews).toHaveLength(4);
});
