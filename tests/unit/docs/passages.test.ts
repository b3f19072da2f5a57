import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { passageRecords } from '../../../src/search/write/passages.ts';
import { film } from '../library/invented.ts';
import { libraryOf } from '../library/small-library.ts';

const page = readFileSync(new URL('../../../docs/passages.md', import.meta.url), 'utf8');

test('The page on passages.ndjson names every field there is, and no other', () => {
  const films = [film('moths', { title: 'Paper Moths' })];
  const body = '**Duarte:** Ben Okri saw “Paper Moths”.\n';
  const { interviews } = libraryOf({ talk: { body, films: ['moths'] } }, films);
  const [record] = interviews.flatMap((interview) => Array.from(passageRecords(interview, '/')));
  const documented = Array.from(page.matchAll(/^\| `(\w+)` /gm), ([, field]) => field);
  expect(documented.toSorted()).toEqual(Object.keys(record ?? {}).toSorted());
});
