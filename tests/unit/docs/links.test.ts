import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const pages = ['README.md', ...globSync('docs/*.md')];

test.each(pages)('Every link of %s within the repository leads to a file', (page) => {
  // What is shown as an example stands in code.
  const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```|`[^`\n]*`/gmu, '');
  const targets = Array.from(text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu), ([, to = '']) => to);
  const within = targets.filter((to) => !/^[a-z]+:/u.test(to));
  const dead = within.filter((to) => !existsSync(path.join(path.dirname(page), to)));
  expect(dead).toEqual([]);
});

test('Every page of docs is in the list of the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(pages.slice(1).filter((page) => !readme.includes(`](${page})`))).toEqual([]);
});
