import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { castVoices } from '../../../../src/importers/cast/cast-voices.ts';
import {
  listGaps,
  writeFrontMatter,
} from '../../../../src/importers/markdown/write-front-matter.ts';
import type { Fields } from '../../../../src/importers/markdown/settle-fields.ts';
import { told } from '../told.ts';
import { runs } from '../../interview/seeded.ts';

const nobody = castVoices([], told);
const fields: Fields = { ...told, edited: null, credits: [], hints: new Map() };

test('what nobody told is a gap that says what is wanted', () => {
  const text = writeFrontMatter({ ...fields, interviewer: null, subjects: [] }, nobody);
  expect(text).toContain('title: TODO # the headline\n');
  expect(text).toContain('  - TODO # who is interviewed');
  expect(text).toContain('  rights: TODO # whose words they are');
  expect(listGaps({ ...fields, title: 'Late' }, nobody)).toEqual([
    'date',
    'source.publication',
    'source.rights',
  ]);
});

test('whatever a title says, it stays a title', () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !/[\n\r]/u.test(text));
  const tricky = fc.constantFrom(
    'a: b',
    '---',
    '# no',
    '"',
    "it's",
    '1968',
    'null',
    'true',
    '*x',
    '&x',
    '!!x',
    '{',
    '- x',
    '|',
    '>',
    'TODO',
    '2013-12-19',
  );
  fc.assert(
    fc.property(fc.oneof(line, tricky), (title) => {
      const text = writeFrontMatter(
        { ...fields, title, publication: title, rights: title },
        nobody,
      );
      const [before, yaml, after] = text.split(/^---$/mu);
      expect([before, after]).toEqual(['', '\n']);
      const read: unknown = parse(yaml ?? '');
      expect(read).toMatchObject({ title, source: { publication: title, rights: title } });
    }),
    runs(1000),
  );
});
