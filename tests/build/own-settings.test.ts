import path from 'node:path';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { citationFormats } from '../../src/share/citations/index.ts';
import { forms } from '../../src/exports/forms.ts';
import { Magazine } from './magazine.ts';

/* A magazine that publishes its own interviews, gives no licence and leaves out most forms. */

let magazine: Magazine;

beforeAll(async () => {
  magazine = await Magazine.create();
  const talk = magazine.read('interviews/on-moths.md');
  magazine.write('interviews/elsewhere.md', talk.replace('The Lantern,', 'The Attic,'));
  magazine.write('interviews/digest.md', talk.replace('edition: transcript', 'edition: digest'));
  const config = path.join(magazine.folder, 'site.config.ts');
  writeFileSync(
    config,
    `export const siteConfig = {
      name: 'The lantern',
      licence: { name: 'All rights reserved', url: '' },
      forms: ['txt', 'bib', 'tei.xml'],
    };\n`,
  );
  const env = { SITE_CONFIG: config, SITE_URL: 'https://example.org' };
  const { status, stderr } = magazine.build(env);
  expect(status, stderr).toBe(0);
});

afterAll(() => magazine.remove());

const site = (file: string): string => path.join(magazine.dist, file);
const read = (file: string): string => readFileSync(site(file), 'utf8');

test('Files of the chosen forms are there, and no others; the page leads to these', () => {
  const all = [...forms, ...citationFormats].map(({ extension }) => extension);
  expect(all.filter((form) => existsSync(site(`interviews/on-moths.${form}`)))).toEqual([
    'txt',
    'tei.xml',
    'bib',
  ]);
  const page = magazine.page('interviews/on-moths');
  const linked = Array.from(
    page.matchAll(/href="\/interviews\/on-moths\.([a-z.]+)"/g),
    ([, end]) => end,
  );
  expect(linked.toSorted()).toEqual(['bib', 'bib', 'tei.xml', 'tei.xml', 'txt', 'txt']);
  expect(read('llms.txt')).toContain('](https://example.org/interviews/on-moths/)');
  expect(read('llms.txt')).not.toContain('JSON Schema');
  expect(read('feed.xml')).toContain('/interviews/on-moths.txt');
  expect(read('feed.xml')).not.toContain('/interviews/on-moths.json');
});

test('Citations that have no file are links that hold it', () => {
  const page = magazine.page('interviews/on-moths');
  expect(page).toMatch(/href="data:[^"]+" download="on-moths\.ris"/);
  expect(page).toMatch(/href="data:[^"]+" download="on-moths\.csl\.json"/);
  expect(page).toContain('href="/interviews/on-moths.bib" download="on-moths.bib"');
});

test('What the magazine published first itself says so; what others did names them', () => {
  expect(magazine.page('interviews/on-moths')).toContain('The interview appeared here first.');
  expect(magazine.page('interviews/elsewhere')).toContain('as published there.');
});

test('A licence without an address is words', () => {
  expect(magazine.page('')).toMatch(/Our own texts:\s+All rights reserved\s*\./);
  const digest = magazine.page('interviews/digest');
  expect(digest).not.toContain('rel="license"');
  expect(digest).not.toContain('href=""');
  expect(digest).toContain('"license":"All rights reserved"');
  expect(read('interviews/digest.tei.xml')).toContain('<licence>All rights reserved</licence>');
});
