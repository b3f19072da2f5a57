import { expect, test } from 'vitest';
import { writeCitationHead } from '../../../src/views/citation-head.ts';
import { caseOf } from '../share/citations/cases.ts';

/*
 * What Zotero’s “Embedded Metadata” makes of a page, by the rules it publishes: the type is that of
 * `z:itemType`, creators come from `z:` and their kind in the plural, a comma divides a name.
 */

function metasOf(name: string): Map<string, string[]> {
  const html = writeCitationHead(caseOf(name).citable);
  const found = html.matchAll(/<meta name="([^"]*)" content="([^"]*)">/g);
  const metas = new Map<string, string[]>();
  for (const [, key = '', content = ''] of found) {
    metas.set(key, [...(metas.get(key) ?? []), content]);
  }
  return metas;
}

test('a transcript is an interview by whom it interviewed, with who asked', () => {
  expect(Object.fromEntries(metasOf('three-subjects'))).toEqual({
    'z:itemType': ['interview'],
    'z:interviewees': ['Duarte, Ana', 'Trier-Holm, Jan-Luca von', 'Björg,'],
    'z:interviewers': ['Marsh, Eve', 'Okri, Ben'],
    'DC.title': ['Lamps and Moths'],
    'DC.source': ['The Lantern'],
    'DC.rights': ['invented for a test'],
    'DC.date': ['1975-02-08'],
    'DC.language': ['en'],
    'DC.description': [
      'Transcript of an interview with Ana Duarte, Jan-Luca von Trier-Holm, and Björg by Eve Marsh and Ben Okri, on Two-Shot',
    ],
    'DCTERMS.medium': ['transcript'],
  });
});

test('the comma at the end of an organisation’s name keeps it whole', () => {
  expect(metasOf('organisation').get('z:interviewers')).toEqual(['The Lantern,']);
});

test('a digest is a page of this site, and nobody’s interview', () => {
  const metas = metasOf('digest-dated');
  expect(metas.get('z:itemType')).toEqual(['webpage']);
  expect(metas.get('DC.creator')).toEqual(['Two-Shot']);
  expect(metas.get('DC.date')).toEqual(['2026-05-31']);
  expect([...metas.keys()].join()).not.toMatch(/interviewe|rights|source/);
  expect(metas.get('DC.description')?.join()).toMatch(/^Digest of an interview with Ana Duarte by/);
  expect(metasOf('digest').has('DC.date')).toBe(false);
});

test('what it says cannot leave its attribute', () => {
  expect(writeCitationHead(caseOf('hostile-title').citable)).toContain(
    '&lt;7&gt; 🦋: &quot;so what?',
  );
});

test('the files are named with their types', () => {
  const html = writeCitationHead(caseOf('arabic').citable);
  const links = Array.from(html.matchAll(/<link rel="alternate" type="([^"]*)" href="([^"]*)"/g));
  expect(links.map(([, type, address]) => [type, decodeURIComponent(address ?? '')])).toEqual([
    ['application/x-bibtex', '/interviews/مصابيح.bib'],
    ['application/x-research-info-systems', '/interviews/مصابيح.ris'],
    ['application/vnd.citationstyles.csl+json', '/interviews/مصابيح.csl.json'],
  ]);
});
