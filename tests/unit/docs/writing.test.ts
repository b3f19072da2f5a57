import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aboutSchema } from '../../../src/content/schemas/about.ts';
import { filmSchema } from '../../../src/content/schemas/film.ts';
import { interviewSchema } from '../../../src/content/schemas/interview.ts';
import { personSchema } from '../../../src/content/schemas/person.ts';
import { readAboutFile } from '../../../src/content/read-about-file.ts';
import { readInterviewFile } from '../../../src/content/read-interview-file.ts';

const page = readFileSync(new URL('../../../docs/writing.md', import.meta.url), 'utf8');

test.each([
  ['interview', interviewSchema],
  ['film', filmSchema],
  ['person', personSchema],
  ['page about the magazine', aboutSchema],
] as const)('The page on writing names every field of a %s', (_, schema) => {
  const missing = Object.keys(schema.shape).filter((field) => !page.includes(`\`${field}\``));
  expect(missing).toEqual([]);
});

test('The example on the page is a valid interview', () => {
  const example = /```markdown\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const { fields, findings } = readInterviewFile(example);
  expect(findings).toEqual([]);
  expect(fields?.title).toBe('What the moths saw');
});

test('The example of a page about a magazine is a valid one', () => {
  const example = /```markdown\n(---\ntitle: About[\s\S]*?)```/.exec(page)?.[1] ?? '';
  const { fields, findings, draft } = readAboutFile(example);
  expect(findings).toEqual([]);
  expect(fields?.title).toBe('About The Lantern');
  expect(draft.sections.map(({ heading }) => heading?.text)).toEqual(['The office']);
});
