import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { forms } from '../../src/exports/forms.ts';
import { faultsOf, readXml } from '../unit/exports/read-tei.ts';
import { faultsOfAnnotations } from '../unit/exports/web-annotation-model.ts';
import { Magazine } from './magazine.ts';
import { elementsOf } from './page-files.ts';

let magazine: Magazine;
let page: ReturnType<typeof elementsOf>;

beforeAll(async () => {
  magazine = await Magazine.create();
  const { status, stdout, stderr } = magazine.build({
    BASE_PATH: '/reader',
    SITE_URL: 'https://example.org',
  });
  expect(status, stdout + stderr).toBe(0);
  page = elementsOf(magazine.page('interviews/on-moths'));
});

afterAll(() => {
  magazine.remove();
});

function read(file: string): string {
  return readFileSync(path.join(magazine.dist, file), 'utf8');
}

test('The editor’s file is published as it lies, byte for byte', () => {
  const file = readFileSync(path.join(magazine.dist, 'interviews/on-moths.md'));
  expect(file.equals(readFileSync(path.join(magazine.content, 'interviews/on-moths.md')))).toBe(
    true,
  );
});

test('The page leads to every form that is there, from its head and from its text', () => {
  const made = forms.map(({ extension }) => extension);
  expect(made).toHaveLength(6);
  for (const extension of made) {
    const address = `/reader/interviews/on-moths.${extension}`;
    const links = page.filter(({ attributes }) => attributes.get('href') === address);
    expect(links.map(({ tag }) => tag).toSorted(), extension).toEqual(['a', 'link']);
    const [alternate] = links.filter(({ tag }) => tag === 'link');
    expect(alternate?.attributes.get('rel')).toBe('alternate');
    expect(alternate?.attributes.get('hreflang')).toBe('en');
    expect(read(`interviews/on-moths.${extension}`)).not.toBe('');
  }
});

test('The JSON is as the schema says that it names, with whole addresses and pictures', () => {
  const shape = z.object({ $schema: z.string(), sections: z.unknown(), introduction: z.unknown() });
  const data = JSON.parse(read('interviews/on-moths.json')) as unknown;
  const { $schema, introduction } = shape.parse(data);
  expect($schema).toBe('https://example.org/reader/schemas/interview-1.json');
  const schema = z
    .looseObject({ $id: z.string() })
    .parse(JSON.parse(read('schemas/interview-1.json')));
  expect(schema.$id).toBe($schema);
  const validate = new Ajv2020({ validateFormats: false }).compile(schema);
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(introduction).toMatchObject([
    { kind: 'passage' },
    {
      kind: 'figure',
      picture: {
        address: 'https://example.org/reader/pictures/still.jpg',
        width: 40,
        height: 20,
      },
      credit: '© nobody',
    },
    { kind: 'figure', picture: null },
  ]);
});

test('The TEI and the annotations are as their makers demand', () => {
  expect(faultsOf(readXml(read('interviews/on-moths.tei.xml')))).toEqual([]);
  const annotations = JSON.parse(read('interviews/on-moths.annotations.jsonld')) as unknown;
  expect(faultsOfAnnotations(annotations)).toEqual([]);
});
