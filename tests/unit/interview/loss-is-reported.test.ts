import { expect, test, vi } from 'vitest';
import { parse } from '../../../src/interview/index.ts';

const lost = { id: 'words-lost', line: 1, column: 1, message: 'Lost.', hint: 'Report it.' };
vi.mock('../../../src/interview/nothing-lost.ts', () => ({ checkNothingLost: () => [lost] }));

function findings(markdown: string): string[] {
  return parse(markdown).findings.map(({ id }) => id);
}

test('A fault of the parser is reported', () => {
  expect(findings('**Ana:** Yes.')).toEqual(['words-lost']);
});

test('A warning does not hide it', () => {
  expect(findings('**Ana:** Yes.\n\n![A still]()')).toEqual(['caption-only', 'words-lost']);
});

test('What was refused is missing with good reason', () => {
  expect(findings('**Ana:** Yes.\n\n- a list')).toEqual(['list']);
});
