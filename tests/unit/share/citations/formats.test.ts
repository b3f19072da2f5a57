import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import {
  citationFormats,
  citationKey,
  citationStyles,
  dataAddress,
  type Citable,
  type CitedName,
} from '../../../../src/share/citations/index.ts';
import { cases } from './cases.ts';
import { faultsOfCsl } from './csl-schema.ts';
import { readRis } from './read-ris.ts';

/*
 * What is written can be read by programs that do not know us, and nothing is lost on the way: who
 * asked, who answered, where and when it was published, what the text is, and where it stands.
 */

describe.each(cases)('$name', ({ citable, occasion }) => {
  const isDigest = citable.edition === 'digest';
  const title = isDigest ? citable.title : (citable.source.title ?? citable.title);
  const date = isDigest ? citable.published : citable.source.date;
  const wholeNames = [...citable.interviewees, ...citable.interviewers].map(whole);

  test('BibTeX reads it without a fault', () => {
    const { errors, entries } = parse(written('bib'), { sentenceCase: false, english: false });
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    if (!entry) throw new Error('It reads no entry.');
    const { key, type, fields } = entry;
    expect(key).toBe(citationKey(citable));
    expect(key).toMatch(/^[\w:-]+$/);
    expect(type).toBe(isDigest ? 'misc' : 'article');
    // The parser has another grave accent for the command of this one.
    expect(String(fields['title']).replaceAll('ˋ', '`')).toBe(title);
    expect(fields['journal']).toBe(isDigest ? undefined : citable.source.publication);
    expect(fields['date']).toBe(date ?? undefined);
    expect(fields['url']).toBe(citable.address ?? undefined);
    expect(fields['urldate']).toBe(occasion.accessed);
    const authors = isDigest ? [{ literal: 'Two-Shot' }] : citable.interviewees;
    expect(fields.author?.map(nameRead)).toEqual(authors.map(nameGiven));
    for (const name of citable.interviewers) {
      expect(fields['interviewer']).toContain('literal' in name ? name.literal : name.family);
    }
    for (const words of [...wholeNames, citable.edition, citable.source.rights]) {
      expect(String(fields['note']).toLowerCase()).toContain(words.toLowerCase());
    }
  });

  test('RIS keeps to the letter of its specification', () => {
    const [record = new Map<string, readonly string[]>(), ...others] = readRis(written('ris'));
    expect(others).toEqual([]);
    expect(record.get('TY')).toEqual([isDigest ? 'ELEC' : 'MGZN']);
    expect(record.get('TI')).toEqual([title]);
    expect(record.get('T2')).toEqual([isDigest ? 'Two-Shot' : citable.source.publication]);
    expect(record.get('DA')).toEqual(date === null ? undefined : [date.replaceAll('-', '/')]);
    expect(record.get('UR')).toEqual(citable.address === null ? undefined : [citable.address]);
    expect(record.get('AU')).toEqual(isDigest ? ['Two-Shot'] : citable.interviewees.map(inverted));
    expect(record.get('A2')).toEqual(isDigest ? undefined : citable.interviewers.map(inverted));
    const notes = (record.get('N1') ?? []).join(' ');
    for (const words of [...wholeNames, citable.source.rights]) expect(notes).toContain(words);
  });

  test('CSL-JSON is valid, and has everybody in their parts', () => {
    const data = JSON.parse(written('csl.json')) as Record<string, unknown>[];
    expect(faultsOfCsl(data)).toEqual([]);
    const [item = {}] = data;
    expect(item).toMatchObject({
      id: citationKey(citable),
      type: isDigest ? 'webpage' : 'interview',
      title,
      interviewer: citable.interviewers,
      [isDigest ? 'original-author' : 'author']: citable.interviewees,
      [isDigest ? 'original-publisher' : 'container-title']: citable.source.publication,
      [isDigest ? 'original-date' : 'issued']: {
        'date-parts': [citable.source.date.split('-').map(Number)],
      },
      ...(citable.address === null ? {} : { URL: citable.address }),
    });
    expect(String(item['genre']).toLowerCase()).toContain(citable.edition);
  });

  test.each(citationStyles)('$name says who asked whom, where, when, and what it is', (style) => {
    const { text } = style.write(citable, occasion);
    const [first = { literal: '' }] = citable.interviewees;
    for (const name of [first, ...citable.interviewers]) {
      expect(text).toContain('literal' in name ? name.literal : name.family);
    }
    expect(text).toContain(citable.source.publication);
    expect(text).toContain(citable.source.date.slice(0, 4));
    expect(text.toLowerCase()).toContain(citable.edition);
    expect(text).toContain(citable.address ?? 'Two-Shot');
  });

  function written(extension: string): string {
    const format = citationFormats.find((one) => one.extension === extension);
    return format?.write(citable, occasion) ?? '';
  }
});

test('of a passage, every format has the address and the words it begins with', () => {
  const passages = cases.filter(({ citable }) => citable.passage !== null);
  expect(passages.length).toBeGreaterThan(1);
  for (const { citable } of passages) {
    for (const { write } of citationFormats) {
      expect(write(citable)).toContain(citable.address);
      expect(write(citable)).toContain(citable.passage?.attribution);
    }
  }
});

test('as an address, a file is the same to the letter', async () => {
  for (const { citable, occasion } of cases) {
    for (const format of citationFormats) {
      const text = format.write(citable, occasion);
      // As a page has it, and a browser reads it there.
      const written = dataAddress(format, text);
      expect(written).not.toMatch(/[\s"#<>[\\\]^`{|}]/u);
      const address = new URL(written).href;
      expect(await (await fetch(address)).text()).toBe(text);
    }
  }
});

test('a line break in a title ends no field', () => {
  const [{ citable } = cases[0] as { citable: Citable }] = cases;
  const broken: Citable = { ...citable, source: { ...citable.source, title: 'One\nER  - \nTwo' } };
  const ris = citationFormats.find(({ extension }) => extension === 'ris');
  expect(readRis(ris?.write(broken) ?? '')).toHaveLength(1);
});

function whole(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

function inverted(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** The parser takes “von” and its like apart; put together again they are the name we gave. */
function nameRead({ firstName = '', prefix = '', lastName = '', name = '' }: ReadName): string {
  return [firstName, prefix, lastName, name].filter((part) => part !== '').join(' ');
}

function nameGiven(name: CitedName): string {
  return whole(name);
}

interface ReadName {
  readonly firstName?: string | undefined;
  readonly prefix?: string | undefined;
  readonly lastName?: string | undefined;
  readonly name?: string | undefined;
}
