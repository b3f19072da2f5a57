import { describe, expect, test } from 'vitest';
import { parserFailed, readInterviewTexts } from '../../../src/content/parse-pool.ts';
import type { InterviewFile } from '../../../src/content/read-interview-file.ts';
import { pathological } from './pathological.ts';

const frontMatter = `---
title: The long corridor
subjects: [ada-quill]
interviewer: The Lantern
date: 2011-05-06
edition: transcript
source: { publication: The Lantern, rights: invented for a test }
---
`;

const interview = (body: string): string => `${frontMatter}\n**Q:** Was it long?\n\n${body}\n`;

/** Takes hours, and on any machine longer than a second. */
const endless = interview(pathological(30_000)['emphasis inside strong emphasis'] ?? '');

const idsOf = ({ findings }: InterviewFile): string[] => findings.map(({ id }) => id);

describe('whatever the Markdown, the file is read or refused within its time', () => {
  const limit = 500;
  const texts = Object.entries(pathological(4000));

  test(`${texts.length} patterns, ${limit} ms each`, { timeout: 60_000 }, async () => {
    const begun = performance.now();
    const files = await readInterviewTexts(
      texts.map(([, body]) => interview(body)),
      limit,
    );
    const took = performance.now() - begun;
    expect(files).toHaveLength(texts.length);
    const crashed = files.flatMap((file, index) =>
      idsOf(file).some((id) => id === 'parser-failed' || id === 'words-lost')
        ? [texts[index]?.[0]]
        : [],
    );
    expect(crashed).toEqual([]);
    // Nobody gets lost: what is not refused holds the first question at least.
    const empty = files.flatMap((file, index) =>
      file.findings.length === 0 && file.draft.words < 3 ? [texts[index]?.[0]] : [],
    );
    expect(empty).toEqual([]);
    // Starting a thread anew after a refusal is allowed for.
    expect(took).toBeLessThan((texts.length * (limit + 1500)) / 2);
  });

  test('a text that would take hours is too-slow, and says so', async () => {
    const begun = performance.now();
    const [file] = await readInterviewTexts([endless], 300);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(file?.findings).toEqual([
      {
        id: 'too-slow',
        line: 1,
        column: 1,
        message: 'Reading the Markdown took longer than 0.3 s.',
        hint: 'Look for hundreds of brackets, asterisks or > marks in a row, or divide the file.',
      },
    ]);
    expect(file?.fields).toBeNull();
  });

  test('the texts behind it are read all the same, each with its own result', async () => {
    const good = (word: string): string => interview(`**Quill:** ${word}.`);
    const files = await readInterviewTexts(
      [good('One'), endless, good('Two'), endless, good('Three')],
      400,
    );
    expect(files.map(idsOf)).toEqual([[], ['too-slow'], [], ['too-slow'], []]);
    const last = files.map((file) => {
      const block = file.draft.sections.at(-1)?.turns.at(-1)?.blocks[0];
      return block?.kind === 'passage' ? block.text : null;
    });
    expect(last).toEqual(['One.', null, 'Two.', null, 'Three.']);
  });

  test.each([
    ['5,000 nested quotes', `${'>'.repeat(5000)} a`, 'too-deep'],
    ['20,000 nested tags', `${'<b>'.repeat(20_000)}a${'</b>'.repeat(20_000)}`, 'raw-html'],
    ['nested emphasis', `${'*a **a '.repeat(20)}b${' a** a*'.repeat(20)}`, 'too-deep'],
    [
      'nested lists',
      Array.from({ length: 30 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
      'too-deep',
    ],
  ])('%s are refused at their place', { timeout: 60_000 }, async (_, body, id) => {
    const [file] = await readInterviewTexts([interview(body)], 30_000);
    expect(file?.findings[0]).toMatchObject({ id });
    expect(file?.findings[0]?.line).toBeGreaterThanOrEqual(12);
  });
});

test('no texts need no thread', async () => {
  expect(await readInterviewTexts([])).toEqual([]);
});

test('a fault of the program is parser-failed, with the first line of what was thrown', () => {
  expect(parserFailed(new TypeError('x is undefined\n    at y'))).toEqual({
    id: 'parser-failed',
    line: 1,
    column: 1,
    message: 'The program failed on this file: x is undefined',
    hint: 'Please report it with the file.',
  });
  expect(parserFailed('a word').message).toBe('The program failed on this file: a word');
});

test('a stack that overflows is too-deep, whatever overflowed it', () => {
  const overflow = (): number => 1 + overflow();
  let thrown: unknown;
  try {
    overflow();
  } catch (error) {
    thrown = error;
  }
  expect(parserFailed(thrown).id).toBe('too-deep');
  expect(parserFailed(new RangeError('Invalid array length')).id).toBe('parser-failed');
});
