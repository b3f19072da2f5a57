import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyLedger,
  readLedger,
  refresh,
  writeLedger,
  type CurrentPlace,
  type Ledger,
  type Refreshed,
} from '../../../src/permalinks/index.ts';
import { runs } from '../interview/seeded.ts';

/*
 * What holds for any text and any edit. The texts are made of few words, so that they are full of
 * doubles; nobody said them.
 */

const word = fc.constantFrom('yeah', 'plim', 'dorn', 'the', 'of', 'brask', 'um', 'tell', 'stav');
const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((found) => found.join(' '));
const place = fc.record({
  kind: fc.constantFrom('passage', 'passage', 'passage', 'section'),
  text: fc.oneof(words, fc.constantFrom('Yeah.', 'Right.', '…', 'はい。', '')),
  speaker: fc.constantFrom('Asker', 'Teller', null),
  id: fc.constantFrom('yeah', 'the-plim', 'passage', '1'),
  fixed: fc.constant(false),
}) satisfies fc.Arbitrary<CurrentPlace>;
const text = fc.array(place, { maxLength: 25 });

const step = fc.tuple(
  fc.constantFrom('cut', 'move', 'insert', 'merge', 'split', 'reword'),
  fc.nat(),
  fc.nat(),
);

/** A text and what a few edits made of it, up to six times. */
const history = fc
  .tuple(text, fc.array(fc.array(step, { maxLength: 6 }), { minLength: 1, maxLength: 6 }))
  .map(([first, edits]) =>
    edits.reduce<CurrentPlace[][]>(
      (revisions, steps) => [...revisions, steps.reduce(edited, revisions.at(-1) ?? [])],
      [first],
    ),
  );

const day = (index: number): string => `2026-01-${String(index + 1).padStart(2, '0')}`;

function through(revisions: readonly (readonly CurrentPlace[])[]): Ledger[] {
  let ledger = emptyLedger;
  return revisions.map((revision, index) => {
    ({ ledger } = refresh(ledger, revision, day(index)));
    return ledger;
  });
}

const idsOf = ({ entries }: Ledger): string[] => entries.map(({ id }) => id);

describe('For any history', () => {
  test('no id is lost, and none is given twice', () => {
    fc.assert(
      fc.property(history, (revisions) => {
        let known: string[] = [];
        for (const ledger of through(revisions)) {
          const ids = idsOf(ledger);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toEqual(expect.arrayContaining(known));
          known = ids;
        }
      }),
      runs(300),
    );
  });

  test('what lives in the ledger is the text, in its order', () => {
    fc.assert(
      fc.property(history, (revisions) => {
        through(revisions).forEach(({ entries }, index) => {
          const live = entries.filter(({ state }) => state === 'live');
          const shown = ({ kind, text: said, speaker }: CurrentPlace | (typeof live)[number]) =>
            `${kind} ${speaker} ${said}`;
          expect(live.map(shown)).toEqual(revisions[index]?.map(shown));
        });
      }),
      runs(300),
    );
  });

  test('the ids it returns are those of the ledger’s living places', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { ledger } = refresh(emptyLedger, before, day(0));
        const { ids, ledger: next } = refresh(ledger, after, day(1));
        const live = next.entries.filter(({ state }) => state === 'live');
        expect(ids).toEqual(live.map(({ id }) => id));
      }),
      runs(300),
    );
  });

  test('each id leads to a living place or to a tombstone', () => {
    fc.assert(
      fc.property(history, (revisions) => {
        for (const { entries } of through(revisions)) {
          const states = new Map(entries.map(({ id, state }) => [id, state]));
          for (const entry of entries) {
            if (entry.state !== 'merged') continue;
            expect(['live', 'retired']).toContain(states.get(entry.into));
          }
        }
      }),
      runs(300),
    );
  });

  test('the first day of an address never changes, and days never go back', () => {
    fc.assert(
      fc.property(history, (revisions) => {
        const first = new Map<string, string>();
        for (const { entries } of through(revisions)) {
          for (const { id, published, modified } of entries) {
            expect(first.get(id) ?? published).toBe(published);
            expect(modified >= published).toBe(true);
            first.set(id, published);
          }
        }
      }),
      runs(300),
    );
  });

  test('the ledger comes back from its file as it was written', () => {
    fc.assert(
      fc.property(history, (revisions) => {
        for (const ledger of through(revisions)) {
          expect(readLedger(writeLedger(ledger))).toEqual({ ledger, findings: [] });
        }
      }),
      runs(200),
    );
  });

  test('the same history gives the same ledger, to the byte', () => {
    fc.assert(
      fc.property(history, (revisions) => {
        expect(through(revisions).map(writeLedger)).toEqual(through(revisions).map(writeLedger));
      }),
      runs(100),
    );
  });
});

test('A text that has not changed leaves the ledger as it is, on any day', () => {
  fc.assert(
    fc.property(history, (revisions) => {
      const ledger = through(revisions).at(-1) ?? emptyLedger;
      const again = refresh(ledger, revisions.at(-1) ?? [], '2031-12-31');
      expect(again.ledger).toBe(ledger);
      expect(again.changes).toEqual([]);
    }),
    runs(300),
  );
});

describe('Passages that differ', () => {
  /** Eight to twenty passages of eight words that are only in this one and four that are in all. */
  const distinct = fc.integer({ min: 8, max: 20 }).map((size) =>
    Array.from({ length: size }, (_, index): CurrentPlace => {
      const own = Array.from({ length: 8 }, (__, at) => `w${index}x${at}`);
      return {
        kind: 'passage',
        text: [...own.slice(0, 4), 'and', 'so', 'it', 'was', ...own.slice(4)].join(' '),
        speaker: index % 2 === 0 ? 'Asker' : 'Teller',
        id: `passage-${index}`,
        fixed: false,
      };
    }),
  );
  const edit = fc.array(step, { minLength: 1, maxLength: 2 });

  test('are all where their ids lead when an edit is undone', () => {
    fc.assert(
      fc.property(distinct, edit, (before, steps) => {
        const after = steps.reduce(edited, before);
        const first = refresh(emptyLedger, before, day(0));
        const second = refresh(first.ledger, after, day(1));
        const third = refresh(second.ledger, before, day(2));
        expect(first.ids.map((id) => placeOf(id, third))).toEqual(Array.from(before.keys()));
      }),
      runs(400),
    );
  });

  test('keep their ids in whatever order they stand', () => {
    const shuffled = distinct.chain((places) =>
      fc.tuple(fc.constant(places), fc.shuffledSubarray(places, { minLength: 1 })),
    );
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        const first = refresh(emptyLedger, before, day(0));
        const second = refresh(first.ledger, after, day(1));
        const idOf = new Map(before.map(({ text: said }, index) => [said, first.ids[index]]));
        expect(second.ids).toEqual(after.map(({ text: said }) => idOf.get(said)));
      }),
      runs(300),
    );
  });
});

/** Index of the place that an id leads to; -1 for a tombstone. */
function placeOf(id: string, { ledger, ids }: Refreshed): number {
  const entry = ledger.entries.find((one) => one.id === id);
  return ids.indexOf(entry?.state === 'merged' ? entry.into : id);
}

function edited(
  places: readonly CurrentPlace[],
  [kind, one, other]: readonly [string, number, number],
): CurrentPlace[] {
  const at = one % Math.max(1, places.length);
  const [here, next] = [places[at], places[at + 1]];
  const rest = places.filter((_, index) => index !== at);
  if (!here || places.length < 3) return [...places];
  const said = here.text.split(' ');
  const middle = 1 + (other % Math.max(1, said.length - 1));
  switch (kind) {
    case 'cut':
      return rest;
    case 'move':
      return rest.toSpliced(other % rest.length, 0, here);
    case 'insert':
      return places.toSpliced(at, 0, { ...here, text: `somebody said something ${one} ${other}` });
    case 'merge':
      return next
        ? places.toSpliced(at, 2, { ...here, text: `${here.text} ${next.text}` })
        : [...places];
    case 'split':
      return places.toSpliced(
        at,
        1,
        { ...here, text: said.slice(0, middle).join(' ') },
        { ...here, text: said.slice(middle).join(' ') },
      );
    default:
      return places.with(at, { ...here, text: said.with(other % said.length, 'other').join(' ') });
  }
}
