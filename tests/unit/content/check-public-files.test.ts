import { gzipSync } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPublicFiles } from '../../../src/content/check-public-files.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { withFolder } from '../problems/content-folder.ts';

function checkFile(name: string, content: string | Uint8Array): Promise<Problem[]> {
  return withFolder(async (folder) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return checkPublicFiles(folder);
  });
}

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">\n${inner}\n</svg>\n`;

describe('a file that carries script is named with its place', () => {
  test.each([
    ['a.svg', svg('<script>1</script>'), 2, 1],
    ['a.svg', svg('<svg:script href="x.js"/>'), 2, 1],
    ['deep/er/A.SVG', svg('<g onclick="x()"/>'), 2, 3],
    ['a.svg', svg('  <a href="javascript:x"/>'), 2, 12],
    ['a.svg', svg('<a href="java&#x73;cript:x"/>'), 2, 10],
    ['a.svg', svg('<a href="java&#10;script:x"/>'), 2, 10],
    ['a.svg', svg('<foreignObject/>'), 2, 1],
    ['a.html', '<p>\n<iframe src="x"></iframe>', 2, 1],
    ['a.htm', '<object data="x"></object>', 1, 1],
    ['a.xhtml', '<embed src="x"/>', 1, 1],
    ['a.shtml', '<SCRIPT src="x"></SCRIPT>', 1, 1],
    ['a.xml', '<a href="data:text/html,x"/>', 1, 10],
    ['a.svg', Buffer.from(`\ufeff${svg('<script/>')}`, 'utf16le'), 2, 1],
  ])('%s %#', async (name, content, line, column) => {
    expect(await checkFile(name, content)).toMatchObject([
      { id: 'public-script', severity: 'error', file: `public/${name}`, line, column },
    ]);
  });
});

test('a compressed picture cannot be looked into', async () => {
  const problems = await checkFile('a.svgz', gzipSync(svg('<path d="M0 0"/>')));
  expect(problems.map(({ id, file }) => [id, file])).toEqual([['public-script', 'public/a.svgz']]);
});

test.each([
  ['a.svg', svg('<path d="M0 0"/><text>A script, and on the phone = yes</text>')],
  ['a.html', '<!doctype html><title>Scripted</title><a href="https://example.org/">a</a>'],
  ['robots.txt', '<script>'],
  ['a.css', 'a::before { content: "<script>" }'],
])('%s without script is fine', async (name, content) => {
  expect(await checkFile(name, content)).toEqual([]);
});

test('no folder, no problem', async () => {
  expect(await checkPublicFiles('/no/such/folder')).toEqual([]);
});
