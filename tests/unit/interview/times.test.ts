import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  openingTime,
  parse,
  shortTime,
  writeTime,
  type Draft,
  type Passage,
} from '../../../src/interview/index.ts';
import { inventedInterview } from './generators/interview.ts';
import { runs } from './seeded.ts';

/** Texts are invented for these tests. */
function read(markdown: string): Draft {
  const { draft, findings } = parse(markdown);
  expect(findings).toEqual([]);
  return draft;
}

function passagesOf({ introduction, sections }: Draft): Passage[] {
  const turns = sections.flatMap((section) => section.turns);
  return [...introduction, ...turns.flatMap(({ blocks }) => blocks)].filter(
    (block) => block.kind === 'passage',
  );
}

function timesIn(markdown: string): [number | null, string][] {
  return passagesOf(read(markdown)).map(({ time, text }) => [time, text]);
}

describe('A time', () => {
  test.each([
    ['[00:12:30] It was.', 750],
    ['[0:12:30] It was.', 750],
    ['[12:30] It was.', 750],
    ['[90:05] It was.', 5405],
    ['[100:00:00] It was.', 360_000],
    ['[00:00:03.25] It was.', 3.25],
    ['[00:00:00]It was.', 0],
  ])('is read from “%s”', (markdown, time) => {
    expect(timesIn(`**Ana:** ${markdown}`)).toEqual([[time, 'It was.']]);
  });

  test('stands behind the label, or at the beginning of a paragraph without one', () => {
    const markdown = '[0:01] Before.\n\n**Ana:**\n[0:02] It *was*.\n\n[0:03] And “is”.';
    expect(timesIn(markdown)).toEqual([
      [1, 'Before.'],
      [2, 'It was.'],
      [3, 'And “is”.'],
    ]);
  });

  test.each([
    '[1930] was a winter.',
    '[2.35:1] is a ratio.',
    '[12:3] is none.',
    '[…] and so on.',
    'At [00:12:30] it rang.',
    '\\[3:16] is a verse.',
    '[1:2:30] is none.',
  ])('is not read from “%s”, which are words', (markdown) => {
    const text = markdown.replace('\\', '');
    expect(timesIn(`**Ana:** ${markdown}`)).toEqual([[null, text]]);
  });

  test('in the middle of a text is an editor’s bracket like any other', () => {
    const [passage] = passagesOf(read('**Ana:** At [00:12:30] it rang.'));
    expect(passage?.spans).toEqual([{ start: 3, end: 13, kind: 'editorial', editorial: 'gloss' }]);
  });

  test('behind a label with a bracket of its own does not confuse the check of words', () => {
    expect(timesIn('**Ana [1:00]:** [0:02] It was.')).toEqual([[2, 'It was.']]);
  });
});

test('Times change nothing else: not an id, not a word, not a span, not a note', () => {
  fc.assert(
    fc.property(inventedInterview, ({ markdown, blocks }) => {
      const timed = read(markdown);
      const times = blocks.flatMap((block) => (block.type === 'passage' ? block.time : []));
      expect(passagesOf(timed).map(({ time }) => time)).toEqual(times);
      const untimed = read(markdown.replace(/\[0?0?:?0?7:\d\d(?:\.\d+)?\] +/gu, ''));
      expect(passagesOf(untimed).every(({ time }) => time === null)).toBe(true);
      expect(withoutTimes(timed)).toEqual(withoutTimes(untimed));
    }),
    runs(150),
  );
});

/** Lines go, too: a time may stand on one of its own. */
function withoutTimes(draft: Draft): unknown {
  const drop = (key: string, value: unknown): unknown =>
    ['time', 'line', 'column'].includes(key) ? undefined : value;
  return JSON.parse(JSON.stringify(draft, drop));
}

describe('A time that goes wrong is named where it stands', () => {
  test.each([
    ['**Ana:** [00:12:75] It was.', ['1:10 time-impossible']],
    ['**Ana:** [1:60:00] It was.', ['1:10 time-impossible']],
    ['**Ana:** [00:12:30]\n\nIt was.', ['1:10 time-alone']],
    ['**Ana:** [00:12:30][^n] It was.\n\n[^n]: A note.', ['1:20 note-misplaced']],
    ['**Ana:** [0:10] Yes.\n\n[0:09] No.\n\n[0:09] So.', ['3:1 time-backwards']],
    ['**Ana:** Yes.\n\n[0:10] **Bo:** No.', ['3:1 label-unread']],
  ])('%s', (markdown, expected) => {
    const { findings } = parse(markdown);
    const places = findings.map(({ id, line, column }) => `${line}:${column} ${id}`);
    expect(places).toEqual(expected);
  });
});

describe('Written', () => {
  test('in the format, it is read as the same time', () => {
    fc.assert(
      fc.property(fc.nat(359_999_999), (thousandths) => {
        const time = thousandths / 1000;
        expect(openingTime(`[${writeTime(time)}]`)?.time).toBe(time);
      }),
      runs(300),
    );
    expect([750, 3.25, 0, 36_000].map(writeTime)).toEqual([
      '00:12:30',
      '00:00:03.250',
      '00:00:00',
      '10:00:00',
    ]);
  });

  test('for readers, it is as short as it can be', () => {
    expect([0, 9.9, 750, 3750].map(shortTime)).toEqual(['0:00', '0:09', '12:30', '1:02:30']);
  });
});
