import stringWidth from 'string-width';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { summarise } from '../../../../src/importers/report/summarise.ts';
import { makeUp } from './made-up.ts';

const plain = { colour: false };

test('a transcript without turns says so', () => {
  const summary = summarise(makeUp([], []), plain);
  expect(summary).toMatch(/^Turns {9}none$/mu);
  expect(summary).toMatch(/^Doubtful {6}nothing$/mu);
});

test('labels of one person are put together, and counted as one', () => {
  const lines = ['Voss', 'Q', 'MV'].map((by, index) => ({ line: index + 1, text: 'Words.', by }));
  const summary = summarise(makeUp(lines, lines), plain);
  expect(summary).toContain('Turns         3, of 2 speakers');
  expect(summary).toMatch(/^ {6}2 {2}Mara Voss, answers .*\n {9}labelled “Voss”, “MV”$/mu);
});

test('of a long name the part in the conversation is still said', () => {
  const speakers = ['Q', 'Voss', 'A Committee of Very Many Words'];
  const lines = speakers.map((by, index) => ({ line: index + 1, text: 'Words.', by }));
  const summary = summarise(makeUp(lines, lines), plain);
  expect(summary).toMatch(/ A Committee of [\w ]*…, joins in +Words\.$/mu);
});

test('pictures that have to be put beside the interview are named', () => {
  const caption = { kind: 'caption', line: 3, text: 'The ferry' } as const;
  const pieces = ['ferry.jpg', '', 'https://example.org/a.jpg'].map((src) => ({ ...caption, src }));
  const summary = summarise(makeUp([], [], { pieces }), plain);
  expect(summary).toContain('To put beside the interview: ferry.jpg\n');
  const without = summarise(makeUp([], [], { pieces: pieces.slice(1) }), plain);
  expect(without).not.toContain('To put beside');
});

test('what was left out without words of its own has its place alone', () => {
  const omitted = [{ line: 4, reason: 'A link', text: '' }];
  expect(summarise(makeUp([], [], { omitted }), plain)).toContain('  A link\n    paragraph 4\n');
});

test('a reason is said once, with its places; what is too much is counted', () => {
  const doubts = Array.from({ length: 5_000 }, (_, index) => {
    return { line: index + 1, reason: 'No label', text: `Words ${index}` };
  });
  const reasons = doubts
    .slice(0, 40)
    .map((doubt) => ({ ...doubt, reason: `Reason ${doubt.line}` }));
  const summary = summarise(makeUp([], [], { doubts: [...doubts, ...reasons] }), plain);
  expect(summary.match(/No label/gu)).toHaveLength(1);
  expect(summary).toContain('  No label (5,000 times)\n    paragraph 1: Words 0\n');
  expect(summary).toMatch(/and paragraphs 4, 5, 6, [\d, ]+ 15 and\s+4,985 more/u);
  expect(summary).toContain('and 29 more, each for a reason of its own');
  expect(summary.split('\n').length).toBeLessThan(60);
});

describe('fits 80 columns and acts on no terminal', () => {
  const texts = [
    'word '.repeat(200),
    'x'.repeat(5_000),
    '冬の灯り'.repeat(60),
    '👩🏽‍🎤'.repeat(80),
    'e' + '\u0301'.repeat(3_000),
    '\u001b[31m\u202e\u0007'.repeat(40),
    'شتاء طويل '.repeat(40),
  ];

  test.each(texts.map((text, index) => [index, text]))('%i', (_, text) => {
    const lines = [1, 2, 3].map((line) => ({
      line,
      text,
      by: line === 1 ? null : text.slice(0, 40),
    }));
    const decisions = lines.map(({ line }) => ({ line, reason: text, text }));
    const said = { edited: { line: 4, text }, credits: [{ line: 5, text }] };
    const plan = makeUp(lines, lines, { doubts: decisions, omitted: decisions, statements: said });
    const difference = {
      fields: [{ field: 'title', before: text, after: text }],
      changes: [
        { kind: 'added', said: { text, speaker: text } },
        { kind: 'speaker', said: { text, speaker: text }, before: text },
        { kind: 'changed', said: { text, speaker: text }, parts: [{ kind: 'removed', text }] },
      ],
    } as const;
    const summary = summarise({ ...plan, again: { kind: 'differs', difference } }, plain);
    for (const line of summary.split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(80);
      expect(line).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});

test('colours change nothing but colours', () => {
  const lines = [{ line: 1, text: 'Words.', by: 'Voss' }];
  const plan = makeUp(lines, lines, { doubts: [{ line: 1, reason: 'No', text: 'Words.' }] });
  const coloured = summarise(plan, { colour: true });
  expect(coloured).not.toBe(summarise(plan, plain));
  expect(stripVTControlCharacters(coloured)).toBe(summarise(plan, plain));
});
