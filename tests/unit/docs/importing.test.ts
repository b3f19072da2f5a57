import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { importTranscript, toJson } from '../../../src/importers/index.ts';
import { documentOf } from '../importers/document-of.ts';
import { told } from '../importers/told.ts';

const docs = readFileSync(new URL('../../../docs/importing.md', import.meta.url), 'utf8');
const text = 'We met at noon.\n\nVOSS: So (laughs).\n\nVOSS: So.\n\nLANTERN: So?\n\nLANTERN: Yes?';
const report = z.record(z.string(), z.unknown());
const printed = report.parse(JSON.parse(toJson(importTranscript(documentOf(text), told), 'txt')));

/** Names of the fields of the first object in a list. */
function fieldsOf(list: unknown): string[] {
  const [first = {}] = z.array(report).parse(list);
  return Object.keys(first);
}

test('the example of the JSON has the fields that the command prints', () => {
  const example = report.parse(JSON.parse(/```json\n([^]*?)```/u.exec(docs)?.[1] ?? ''));
  expect(Object.keys(example)).toEqual(Object.keys(printed));
  for (const list of ['turns', 'speakers', 'notes']) {
    expect(fieldsOf(example[list])).toEqual(fieldsOf(printed[list]));
  }
});

test('every field of the JSON is explained', () => {
  const section = /## As data\n([^]*?)\n## /u.exec(docs)?.[1] ?? '';
  for (const field of Object.keys(printed)) expect(section).toContain(`| \`${field}\``);
  for (const field of fieldsOf(printed['turns'])) expect(section).toContain(`\`${field}\``);
});
