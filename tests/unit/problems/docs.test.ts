import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/problems/catalogue.ts';

const page = readFileSync(new URL('../../../docs/problems.md', import.meta.url), 'utf8');

/** What the page says under each heading of the third level. */
const entries = new Map(
  page
    .split(/^### /mu)
    .slice(1)
    .map((entry) => {
      const [heading = '', ...lines] = entry.split('\n');
      return [heading.replaceAll('`', ''), lines.join('\n').split(/^## /mu)[0] ?? ''] as const;
    }),
);

test('docs/problems.md has every kind of problem, and no other', () => {
  expect([...entries.keys()].toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

describe.each(Object.entries(catalogue))('%s', (id, { explanation, severity }) => {
  const entry = entries.get(id) ?? '';
  const prose = (entry.split('```')[0] ?? '').replaceAll('\\', '').replace(/\s+/gu, ' ');

  test('is explained as in the catalogue', () => {
    expect(prose).toContain(explanation);
    expect(prose.includes('A warning.')).toBe(severity === 'warning');
  });

  test('has an example of before and after, or says that there is nothing to mend', () => {
    const example = /```diff\n([^]*?)```/u.exec(entry)?.[1] ?? '';
    const mended = /^[+-]/mu.test(example);
    expect(mended).toBe(!entry.includes('There is nothing to mend'));
  });
});
