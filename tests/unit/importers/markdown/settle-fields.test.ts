import { describe, expect, test } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import { castVoices } from '../../../../src/importers/cast/cast-voices.ts';
import { settleFields } from '../../../../src/importers/markdown/settle-fields.ts';
import {
  listGaps,
  writeFrontMatter,
} from '../../../../src/importers/markdown/write-front-matter.ts';
import type { About } from '../../../../src/importers/types.ts';
import { told } from '../told.ts';

const none = { edited: null, credits: [] };
const cast = castVoices([], told);
const settle = (about: About, more: Partial<typeof told> = {}) =>
  settleFields({ ...told, ...more }, about, none);

describe('what nobody told', () => {
  test('is what the file says of itself', () => {
    const fields = settle({
      title: ' The  lamp ',
      date: '1975-02-28',
      publication: 'The Lantern',
      url: 'https://lantern.example/lamp',
      rights: '© The Lantern',
      language: 'fr',
      dek: 'One line',
    });
    expect(fields).toMatchObject({
      title: 'The lamp',
      date: '1975-02-28',
      publication: 'The Lantern',
      url: 'https://lantern.example/lamp',
      rights: '© The Lantern',
      language: 'fr',
      dek: 'One line',
    });
    expect(listGaps(fields, cast)).toEqual([]);
  });

  test('is not what the editor said otherwise', () => {
    expect(settle({ title: 'The lamp' }, { title: 'The flood' }).title).toBe('The flood');
  });

  test.each([
    [
      'a date without its day',
      { date: 'Winter 1975' },
      'date',
      /^date: TODO # .*; the file says “Winter 1975”$/mu,
    ],
    [
      'a title as long as a text',
      { title: 'x'.repeat(501) },
      'title',
      /^title: TODO # .*; the file says “x{79}…”$/mu,
    ],
    [
      'an author, who need not be asking',
      { author: 'Ilse Brandt' },
      'interviewer',
      /^interviewer: TODO # who asks.*; the file names “Ilse Brandt” as its author$/mu,
    ],
    [
      'a line that would end its comment',
      { author: 'a\nrights: mine' },
      'interviewer',
      /“a rights: mine” as its author$/mu,
    ],
  ])('may be %s: a hint', (_, about, gap, line) => {
    const fields = settle(about, { interviewer: null });
    expect(listGaps(fields, cast)).toContain(gap);
    expect(writeFrontMatter(fields, cast)).toMatch(line);
  });

  test.each([{ url: 'javascript:alert(1)' }, { language: 'not a language' }])(
    'is nothing where it cannot be: %j',
    (about) => {
      expect(writeFrontMatter(settle(about), cast)).not.toContain(Object.values(about)[0]);
    },
  );
});

test('statements stand in fields of their own', () => {
  const statements = {
    edited: { line: 3, text: 'This conversation: edited.' },
    credits: [{ line: 4, text: 'Pictures by nobody' }],
  };
  const text = writeFrontMatter(settleFields(told, {}, statements), cast);
  expect(text).toContain(
    'edited: "This conversation: edited."\ncredits:\n  - Pictures by nobody\n',
  );
});

test('a recording is named only if somebody did', () => {
  expect(writeFrontMatter(settle({}), cast)).not.toContain('audio');
  const fields = { ...settle({}), audio: './talk.mp3' };
  expect(writeFrontMatter(fields, cast)).toContain('audio: ./talk.mp3\n');
});

test.each(['__proto__', 'constructor', 'a: b', '- x', '!!js/function', '---', '1968', '#1'])(
  'a speaker called %s is declared',
  (label) => {
    const voice = { kind: 'label', label } as const;
    const piece = {
      kind: 'passage',
      line: 1,
      text: 'So.',
      voice,
      opens: true,
      label: null,
    } as const;
    const text = writeFrontMatter(settle({}), castVoices([piece], told));
    expect(text.split(/^---$/mu)).toHaveLength(3);
    expect(readSpeakers(text)).toEqual([label]);
  },
);

test('speakers are declared in the order of first speaking', () => {
  const pieces = ['Voss', '2'].map((label) => {
    const voice = { kind: 'label', label } as const;
    return { kind: 'passage', line: 1, text: 'So.', voice, opens: true, label: null } as const;
  });
  const text = writeFrontMatter(settle({}), castVoices(pieces, told));
  expect(readSpeakers(text)).toEqual(['Voss', '2']);
});

function readSpeakers(text: string): unknown[] {
  const speakers = parseDocument(text.split(/^---$/mu)[1] ?? '').get('speakers');
  return isMap(speakers) ? speakers.items.map(({ key }) => (isScalar(key) ? key.value : key)) : [];
}
