import { describe, expect, test } from 'vitest';
import {
  permalinksOf,
  readLedger,
  refresh,
  writeLedger,
  type Ledger,
} from '../../../src/permalinks/index.ts';
import { place, publish, whereTo } from './texts.ts';

// All texts are invented.
const boats = 'A: The lighthouse keeper counted seven boats that morning and wrote them down.';
const eighth = 'A: Nobody asked him why the eighth never came back to the harbour at night.';
const barn = 'A: We rehearsed in a barn for three weeks before anybody saw a camera.';
const yeah = 'B: Yeah.';
const text = ['# Start', boats, yeah, eighth, yeah, barn];
const wordsOf = (line: string): string => line.replace(/^\w+: /, '');

const first = publish(text);
const [start = '', keeper = '', yes = '', nobody = '', yes2 = '', rehearsed = ''] = first.ids;
const kinds = ({ changes }: { changes: readonly { kind: string; entry: { id: string } }[] }) =>
  changes.map(({ kind, entry }) => `${kind} ${entry.id}`);

describe('What is published first', () => {
  test('has readable ids of its own', () => {
    expect(first.ids).toEqual([
      'start',
      'lighthouse-keeper-counted-seven-boats-that',
      'yeah',
      'nobody-asked-him-why-the-eighth-never-came-back',
      'yeah-2',
      'we-rehearsed-in-a-barn-for-three-weeks-before',
    ]);
  });

  test('changes nothing when it is published again', () => {
    const again = refresh(first.ledger, text.map(place), '2030-05-05');
    expect(again.ledger).toBe(first.ledger);
    expect(again.ids).toEqual(first.ids);
    expect(again.changes).toEqual([]);
  });
});

describe('An id stays with its words', () => {
  test('through corrections, which are dated', () => {
    const corrected = boats.replace('seven', 'eleven');
    const { ledger, changes } = publish(text, text.with(1, corrected));
    expect(whereTo(ledger, keeper)).toBe(wordsOf(corrected));
    expect(kinds({ changes })).toEqual([`edited ${keeper}`]);
    expect(permalinksOf(ledger).dates.get(keeper)).toEqual({
      published: '2026-01-01',
      modified: '2026-01-02',
    });
  });

  test('when something is put in before it, even of the same words', () => {
    const { ids, changes } = publish(text, [yeah, ...text]);
    expect(ids).toEqual(['yeah-3', ...first.ids]);
    expect(kinds({ changes })).toEqual(['added yeah-3']);
  });

  test('when one of two equal ones is cut, and its neighbours tell which', () => {
    const { ids } = publish(text, [...text.slice(0, 2), ...text.slice(3)]);
    expect(ids).toEqual([start, keeper, nobody, yes2, rehearsed]);
  });

  test('when it is moved to another place', () => {
    const { ids, changes } = publish(text, ['# Start', barn, ...text.slice(1, -1)]);
    expect(ids).toEqual([start, rehearsed, keeper, yes, nobody, yes2]);
    expect(kinds({ changes })).toEqual([`moved ${rehearsed}`]);
  });

  test('when its speaker is named otherwise, which is no edit of its words', () => {
    const { ids, changes, ledger } = publish(
      text,
      text.map((line) => line.replace('A:', 'Ada:')),
    );
    expect(ids).toEqual(first.ids);
    expect(changes).toEqual([]);
    expect(permalinksOf(ledger).dates.get(keeper)?.modified).toBe('2026-01-01');
  });

  test('of a section whose heading is written anew', () => {
    const { ids } = publish(text, ['# Quite another heading', ...text.slice(1)]);
    expect(ids).toEqual(first.ids);
  });

  test('of a section when another of the same heading comes before it', () => {
    const { ids } = publish(text, ['# Start', 'A: A new beginning altogether.', ...text]);
    expect(ids[2]).toBe(start);
    expect(ids[0]).toBe('start-2');
  });
});

describe('Where one passage becomes two', () => {
  const long =
    'A: We edited for fourteen months, reel by reel, and nobody went home before the lamps were out. Then it was over.';
  const parts = [
    'A: We edited for fourteen months, reel by reel, and nobody went home before the lamps were out.',
    'A: Then it was over.',
  ];

  test('the id stays with the part that holds most of it, and the rest gets a new one', () => {
    const { ids, changes } = publish([long], parts);
    expect(ids).toEqual(['we-edited-for-fourteen-months-reel-by-reel-and', 'then-it-was-over']);
    expect(changes.map(({ kind }) => kind)).toEqual(['edited', 'split']);
  });

  test('and one again, the new id leads there, too', () => {
    const { ids, ledger } = publish([long], parts, [long]);
    expect(ids).toEqual(['we-edited-for-fourteen-months-reel-by-reel-and']);
    expect(whereTo(ledger, 'then-it-was-over')).toBe(wordsOf(long));
  });
});

describe('Where two passages become one', () => {
  const merged = ['# Start', boats, yeah, `${eighth} ${wordsOf(barn)}`];

  test('both ids lead there', () => {
    const { ledger } = publish(text.toSpliced(4, 1), merged);
    expect(whereTo(ledger, nobody)).toContain('barn');
    expect(whereTo(ledger, rehearsed)).toContain('barn');
  });

  test('and two again, each has its own', () => {
    const apart = text.toSpliced(4, 1);
    const { ids, ledger } = publish(apart, merged, apart);
    expect(ids).toEqual([start, keeper, yes, nobody, rehearsed]);
    expect(ledger.entries.every(({ state }) => state === 'live')).toBe(true);
  });
});

describe('What was merged into a passage and is taken out of it again', () => {
  const apart = ['# Start', eighth, barn, boats];
  const merged = ['# Start', `${eighth} ${wordsOf(barn)}`, boats];

  test('is gone, and its address does not lead to what is left', () => {
    const { ledger, changes } = publish(apart, merged, ['# Start', eighth, boats]);
    expect(whereTo(ledger, rehearsed)).toBe(`gone: ${wordsOf(barn)}`);
    expect(kinds({ changes })).toEqual([`edited ${nobody}`, `retired ${rehearsed}`]);
    expect(readLedger(writeLedger(ledger))).toEqual({ ledger, findings: [] });
  });

  test('leads to the neighbour that it was given to', () => {
    const given = ['# Start', eighth, `${barn} ${wordsOf(boats)}`];
    const { ledger } = publish(apart, merged, given);
    expect(whereTo(ledger, rehearsed)).toBe(`${wordsOf(barn)} ${wordsOf(boats)}`);
  });

  test('stays where it is when that is only corrected', () => {
    const corrected = `${eighth} ${wordsOf(barn).replace('three weeks', 'four weeks')}`;
    const { ledger } = publish(apart, merged, merged.with(1, corrected));
    expect(whereTo(ledger, rehearsed)).toBe(wordsOf(corrected));
  });
});

describe('What is cut', () => {
  const without = text.filter((line) => line !== barn);

  test('leaves a tombstone with its words, its day and its neighbours', () => {
    const { ledger } = publish(text, without);
    expect(permalinksOf(ledger).retired).toEqual([
      {
        id: rehearsed,
        kind: 'passage',
        text: wordsOf(barn),
        speaker: 'A',
        published: '2026-01-01',
        retired: '2026-01-02',
        near: yes2,
        after: yes2,
      },
    ]);
  });

  test('never gives its id away, not to the same first words', () => {
    const { ids } = publish(text, without, [
      ...without,
      'A: We rehearsed in a barn for three weeks before I left for the coast and sold my shoes, my hat and both the horses.',
    ]);
    expect(ids).not.toContain(rehearsed);
  });

  test('takes its id back when it comes back', () => {
    const { ids, changes } = publish(text, without, text);
    expect(ids).toEqual(first.ids);
    expect(kinds({ changes })).toEqual([`restored ${rehearsed}`]);
  });

  test('takes its id back though it is as short as others, in its old place', () => {
    const { ids } = publish(text, text.toSpliced(2, 1), text);
    expect(ids).toEqual(first.ids);
  });

  test('takes along what had been merged into it', () => {
    const one = [boats, `${eighth} ${wordsOf(barn)}`];
    const { ledger } = publish([boats, eighth, barn], one, [boats]);
    expect(whereTo(ledger, nobody)).toMatch(/^gone: Nobody/);
    expect(whereTo(ledger, rehearsed)).toMatch(/^gone: Nobody/);
    expect(permalinksOf(ledger).retired.map(({ id, near }) => [id, near])).toEqual([
      [nobody, keeper],
      [rehearsed, keeper],
    ]);
  });

  test('may have its words taken back by the editor; its address stays', () => {
    const { ledger } = publish(text, without);
    const entries = ledger.entries.map((entry) =>
      entry.state === 'retired' ? { ...entry, text: '' } : entry,
    );
    const after = refresh(
      { ...ledger, entries },
      [...without, 'A: One more.'].map(place),
      '2026-03-01',
    );
    expect(whereTo(after.ledger, rehearsed)).toBe('gone: ');
  });
});

describe('A lookalike is no successor', () => {
  const karina = 'A: What was it like to work with Anna Karina?';
  const coutard = 'A: What was it like to work with Raoul Coutard?';
  const asked = text.toSpliced(3, 0, karina);
  const where = ({ ledger }: { ledger: Ledger }): string | null =>
    whereTo(ledger, 'what-was-it-like-to-work-with-anna-karina');
  const gone = `gone: ${wordsOf(karina)}`;

  test('in place of a few words that begin alike', () => {
    const { ledger } = publish(
      text.with(2, 'B: The light was bad.'),
      text.with(2, 'B: The horses never came.'),
    );
    expect(whereTo(ledger, 'light-was-bad')).toBe('gone: The light was bad.');
  });

  test('put in elsewhere on the same day', () => {
    expect(where(publish(asked, text.toSpliced(4, 0, coutard)))).toBe(gone);
  });

  test('put in on another day, elsewhere or in the same place', () => {
    expect(where(publish(asked, text, [...text, coutard]))).toBe(gone);
    expect(where(publish(asked, text, asked.with(3, coutard)))).toBe(gone);
  });
});

describe('An id that the editor writes behind a heading', () => {
  test('is the id, and the old one leads to it', () => {
    const { ids, ledger } = publish(text, ['# Start {#beginning}', ...text.slice(1)]);
    expect(ids[0]).toBe('beginning');
    expect(whereTo(ledger, start)).toBe('Start');
  });

  test('stays with the section whatever the heading says', () => {
    const { ids } = publish(['# One {#fixed}', boats], ['# Another {#fixed}', barn]);
    expect(ids[0]).toBe('fixed');
  });

  test('is refused where it is that of a passage', () => {
    const { refused, ids } = publish(text, [`# Start {#${yes}}`, ...text.slice(1)]);
    expect(refused.map(({ id }) => id)).toEqual([yes]);
    expect(ids).toEqual(first.ids);
  });
});

describe('A passage that has had a page of its own', () => {
  const withPage = text
    .map(place)
    .map((one, index) => (index === 1 ? { ...one, quotePage: true as const } : one));
  const pages = (ledger: Ledger): string[] => Array.from(permalinksOf(ledger).quotePages);
  const { ledger } = refresh(first.ledger, withPage, '2026-01-02');

  test('is noted as one, though no words have changed', () => {
    expect(pages(first.ledger)).toEqual([]);
    expect(pages(ledger)).toEqual([keeper]);
    expect(readLedger(writeLedger(ledger)).ledger).toEqual(ledger);
  });

  test('keeps it when its pull-quote is taken out', () => {
    expect(refresh(ledger, text.map(place), '2026-01-03').ledger).toBe(ledger);
    const edited = text.with(1, boats.replace('seven', 'nine')).map(place);
    expect(pages(refresh(ledger, edited, '2026-01-03').ledger)).toEqual([keeper]);
  });

  test('has one when it comes back, for it had one that said it was gone', () => {
    const restored = publish(text, text.toSpliced(5, 1), text);
    expect(pages(restored.ledger)).toEqual([rehearsed]);
  });
});
