import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@retorquere/bibtex-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOfCsl } from '../unit/share/citations/csl-schema.ts';
import { readRis } from '../unit/share/citations/read-ris.ts';
import { Magazine } from './magazine.ts';
import { elementsOf } from './page-files.ts';

let magazine: Magazine;

beforeAll(async () => {
  magazine = await Magazine.create();
  const moths = magazine.read('interviews/on-moths.md');
  magazine.write('interviews/on-lamps.md', moths.replace('title: On moths', 'title: On lamps'));
  const { status, stdout, stderr } = magazine.build({
    BASE_PATH: '/reader',
    SITE_URL: 'https://example.org',
  });
  expect(status, stdout + stderr).toBe(0);
});

afterAll(() => {
  magazine.remove();
});

const address = 'https://example.org/reader/interviews/on-moths/';
const title = 'On moths & "</script><b>lamps</b>"';

test('An interview has its citation in three files, which name its page', () => {
  const { errors, entries } = parse(read('on-moths.bib'), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map(({ key, fields }) => [key, fields['url']])).toEqual([['on-moths', address]]);
  const [record] = readRis(read('on-moths.ris'));
  expect(record?.get('AU')).toEqual(['Quill, Ada']);
  expect(record?.get('A2')).toEqual(['The Lantern']);
  expect(record?.get('UR')).toEqual([address]);
  const data = JSON.parse(read('on-moths.csl.json')) as unknown;
  expect(faultsOfCsl(data)).toEqual([]);
  expect(data).toMatchObject([{ type: 'interview', title, URL: address }]);
});

test('Its page leads to them, from its head and from its text', () => {
  const elements = elementsOf(magazine.page('interviews/on-moths'));
  const hrefs = (wanted: string, name: string): (string | undefined)[] =>
    elements
      .filter(({ tag, attributes }) => tag === wanted && attributes.has(name))
      .map(({ attributes }) => attributes.get('href'))
      .filter((href) => /^\/reader\/interviews\/on-moths\.(?:bib|ris|csl\.json)$/.test(href ?? ''));
  const files = ['bib', 'ris', 'csl.json'].map((end) => `/reader/interviews/on-moths.${end}`);
  expect(hrefs('link', 'rel')).toEqual(files);
  expect(hrefs('a', 'download')).toEqual(files);
});

test('All interviews are cited in one file of each format, to which their list leads', () => {
  const elements = elementsOf(magazine.page('interviews'));
  const files = ['epub', 'bib', 'ris', 'csl.json'].map((end) => `/reader/interviews.${end}`);
  const led = (wanted: string, name: string): (string | undefined)[] =>
    elements
      .filter(({ tag, attributes }) => tag === wanted && attributes.has(name))
      .map(({ attributes }) => attributes.get('href'))
      .filter((href) => href?.startsWith('/reader/interviews.'));
  expect(led('link', 'rel')).toEqual(files);
  expect(led('a', 'download')).toEqual(files);
  const keys = ['on-lamps', 'on-moths'];
  const { errors, entries } = parse(read('../interviews.bib'), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map(({ key }) => key).toSorted()).toEqual(keys);
  const works = readRis(read('../interviews.ris')).map((record) => record.get('UR')?.[0]);
  expect(works.toSorted()).toEqual(
    keys.map((slug) => `https://example.org/reader/interviews/${slug}/`),
  );
  const data = JSON.parse(read('../interviews.csl.json')) as { id: string }[];
  expect(faultsOfCsl(data)).toEqual([]);
  expect(data.map(({ id }) => id).toSorted()).toEqual(keys);
});

test('Its page has the citations as text, and as data for the script', () => {
  const html = magazine.page('interviews/on-moths');
  expect(html).toContain(
    `Quill, Ada. “On moths &amp; ‘&lt;/script&gt;&lt;b&gt;lamps&lt;/b&gt;.’” Interview by The Lantern. <i>The Lantern</i>, February 28, 1975. Transcript, Two-Shot. ${address}.`,
  );
  const data = elementsOf(html).find(({ attributes }) => attributes.get('id') === '_citable');
  expect(JSON.parse(data?.text ?? '')).toMatchObject({ slug: 'on-moths', title, address });
});

test('No day of the build is in them, so that two builds of one content agree', () => {
  expect(read('on-moths.bib') + magazine.page('interviews/on-moths')).not.toMatch(
    /urldate|[Aa]ccessed/,
  );
});

function read(file: string): string {
  return readFileSync(path.join(magazine.dist, 'interviews', file), 'utf8');
}
