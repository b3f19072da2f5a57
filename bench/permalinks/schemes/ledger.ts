import {
  emptyLedger,
  type CurrentPlace,
  type Ledger,
  refresh,
} from '../../../src/permalinks/index.ts';
import type { Said } from '../text.ts';
import type { Scheme } from './scheme.ts';

/** Ours: an id is given once, and a ledger is brought up to date with each revision. */
export const ledger: Scheme = {
  name: 'ledger',
  follow(revisions, asked) {
    let latest: { ledger: Ledger; ids: readonly string[] } = { ledger: emptyLedger, ids: [] };
    const given = revisions.map((entries, day) => {
      latest = refresh(latest.ledger, entries.map(asPlace), dayAfter(day));
      return latest.ids;
    });
    const places = new Map(latest.ids.map((id, index) => [id, index]));
    const into = new Map(
      latest.ledger.entries.flatMap((entry) =>
        entry.state === 'merged' ? [[entry.id, entry.into]] : [],
      ),
    );
    return asked.map((entry) => {
      const id = given[0]?.[entry] ?? '';
      return places.get(into.get(id) ?? id) ?? null;
    });
  },
};

function asPlace({ kind, text, speaker }: Said, index: number): CurrentPlace {
  return { kind, text, speaker, id: `section-${index}`, fixed: false };
}

function dayAfter(days: number): string {
  return new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
}
