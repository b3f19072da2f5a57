import { parse } from '@retorquere/bibtex-parser';
import { expect, test } from 'vitest';
import { bibliography } from '../../../../src/share/citations/bibliography.ts';
import { citationFormats, type CitationFormat } from '../../../../src/share/citations/index.ts';
import { caseOf } from './cases.ts';
import { faultsOfCsl } from './csl-schema.ts';
import { readRis } from './read-ris.ts';

const works = ['three-subjects', 'organisation', 'hostile-title'].map(
  (name) => caseOf(name).citable,
);

test('a file of BibTeX has an entry for each work', () => {
  const { errors, entries } = parse(bibliography(format('bib'), works), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(works.length);
});

test('a file of RIS has a record for each work, and nothing between them', () => {
  expect(readRis(bibliography(format('ris'), works))).toHaveLength(works.length);
});

test('a file of CSL-JSON is one list', () => {
  const items = JSON.parse(bibliography(format('csl.json'), works)) as unknown[];
  expect(faultsOfCsl(items)).toEqual([]);
  expect(items).toHaveLength(works.length);
});

test('a magazine without interviews has files without works', () => {
  expect(bibliography(format('bib'), [])).toBe('');
  expect(JSON.parse(bibliography(format('csl.json'), []))).toEqual([]);
});

function format(extension: CitationFormat['extension']): CitationFormat {
  const found = citationFormats.find((one) => one.extension === extension);
  if (!found) throw new Error(`There is no format ${extension}.`);
  return found;
}
