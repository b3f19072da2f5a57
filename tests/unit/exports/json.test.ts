import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { interviewData, jsonSchema, version } from '../../../src/exports/json/index.ts';
import { film } from '../library/invented.ts';
import { allContent, published, withPast, type Published } from './all-content.ts';

const address = 'https://example.org/schemas/interview-1.json';
const object = z.record(z.string(), z.unknown());
let validate: ValidateFunction;

beforeAll(() => {
  // The format of days is checked by their pattern, which the schema has as well.
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
  validate = ajv.compile(jsonSchema(address));
});

/** As a program reads it. */
function written({ interview, surroundings }: Published): unknown {
  return JSON.parse(JSON.stringify(interviewData(interview, surroundings)));
}

function faults(data: unknown): string[] {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('The JSON of an interview', () => {
  test('is as its schema says, whatever the interview', async () => {
    const all = await allContent();
    expect(all.length).toBeGreaterThan(6);
    for (const one of [...all, published(), withPast(published())]) {
      expect(faults(written(one)), one.interview.slug).toEqual([]);
    }
  });

  test('has no field that the schema could do without, or with another name', () => {
    const data = written(withPast(published(undefined, { films: ['lamps'] }, [lamps])));
    const renamed = renamings(data);
    expect(renamed.length).toBeGreaterThan(250);
    for (const { name, data: other } of renamed) expect(faults(other), name).not.toEqual([]);
  });

  test('refuses what is no day, no kind and no number', () => {
    const data = object.parse(written(published()));
    expect(faults({ ...data, published: '1 March' })).not.toEqual([]);
    expect(faults({ ...data, edition: 'remix' })).not.toEqual([]);
    expect(faults({ ...data, words: '12' })).not.toEqual([]);
    expect(faults({ ...data, version: 2 })).not.toEqual([]);
  });

  test('says whose words a turn is made of', () => {
    const wordings = (edition: string): unknown =>
      interviewDataOf(published('**Duarte:** So.', { edition })).sections[0]?.turns[0]?.wording;
    expect(wordings('transcript')).toBe('spoken');
    expect(wordings('digest')).toBe('retold');
  });

  test('names the site’s licence for a digest alone, whose words are the site’s own', () => {
    expect(interviewDataOf(published('**Duarte:** So.')).licence).toBeNull();
    expect(interviewDataOf(published('**Duarte:** So.', { edition: 'digest' })).licence).toEqual({
      name: 'Invented',
      url: 'https://example.org/terms',
    });
  });

  test('has a pull-quote as what it refers to and as its words', () => {
    const { sections } = interviewDataOf(published());
    const blocks = sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.blocks));
    const quote = blocks.find((block) => block.kind === 'pull-quote');
    const [part] = quote?.parts ?? [];
    const passage = blocks.find(
      (block) => block.kind === 'passage' && part?.type === 'words' && block.id === part.passage,
    );
    if (part?.type !== 'words' || passage?.kind !== 'passage') throw new Error('It has no words.');
    expect(quote?.text).toBe('one lamp');
    expect(passage.text.slice(part.start, part.end)).toBe('one lamp');
  });

  test('names films and people that are spoken of, with their pages', () => {
    const data = interviewDataOf(
      published('**Duarte:** Ben Okri saw “Lamps”.', { films: [] }, [lamps]),
    );
    expect(data.films).toEqual([
      {
        slug: 'lamps',
        title: 'Lamps',
        year: 1974,
        kind: 'feature',
        address: 'https://example.org/reader/films/lamps/',
        imdb: 'tt0000001',
        sameAs: ['https://www.imdb.com/title/tt0000001/'],
      },
    ]);
    expect(data.people.map(({ slug }) => slug)).toEqual(['ana-duarte', 'ben-okri']);
  });

  test('leads to places of the interview by whole addresses', () => {
    const body =
      'See [there](#the-end) and [it](https://example.net/).\n\n## The end\n\n**Duarte:** So.';
    const [first] = interviewDataOf(published(body)).introduction;
    const hrefs = first?.kind === 'passage' ? first.spans : [];
    expect(hrefs.map((span) => (span.kind === 'link' ? span.href : null))).toEqual([
      'https://example.org/reader/interviews/talk/#the-end',
      'https://example.net/',
    ]);
  });

  test('shows of what is gone what its address shows, and no words that were taken back', () => {
    const { retired, formerly } = interviewDataOf(withPast(published()));
    expect(retired.map(({ id, text }) => [id, text])).toEqual([
      ['it-was-said', 'It was said.'],
      ['taken-back', null],
    ]);
    expect(formerly).toEqual([
      { slug: 'lamp-talk', address: 'https://example.org/reader/interviews/lamp-talk/' },
    ]);
  });
});

describe('The schema', () => {
  test('is the one that was published under its version: what changes it needs another', () => {
    const file = new URL(`../../fixtures/schemas/interview-${version}.json`, import.meta.url);
    const before = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    expect(JSON.parse(JSON.stringify(jsonSchema(address)))).toEqual(before);
  });

  test('explains every type it names', () => {
    const { $defs } = z.object({ $defs: z.record(z.string(), object) }).parse(jsonSchema(address));
    expect(Object.keys($defs)).toContain('Passage');
    for (const [name, type] of Object.entries($defs)) {
      expect(type['description'], name).toBeTypeOf('string');
    }
    expect(JSON.stringify($defs['Span'])).toContain('UTF-16 code units');
  });
});

const lamps = film('lamps', { title: 'Lamps', year: 1974, imdb: 'tt0000001' });

function interviewDataOf({ interview, surroundings }: Published) {
  return interviewData(interview, surroundings);
}

/** A copy for every field, with this one field called otherwise. */
function renamings(data: unknown): { name: string; data: unknown }[] {
  if (Array.isArray(data)) {
    return data.flatMap((item, index) =>
      renamings(item).map(({ name, data: other }) => ({
        name: `${index}.${name}`,
        data: data.map((same: unknown, at) => (at === index ? other : same)),
      })),
    );
  }
  if (typeof data !== 'object' || data === null) return [];
  const fields = Object.entries(data);
  return fields.flatMap(([field, value]) => {
    const others = Object.fromEntries(fields.filter(([name]) => name !== field));
    return [
      { name: field, data: { ...others, [`${field}X`]: value as unknown } },
      ...renamings(value).map(({ name, data: other }) => ({
        name: `${field}.${name}`,
        data: { ...others, [field]: other },
      })),
    ];
  });
}
