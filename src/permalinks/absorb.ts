import { align } from './align/index.ts';
import type { Entry, Ledger, Place } from './ledger.ts';

/**
 * Adds the addresses of another ledger of the same interview to a ledger: what stands in both is one,
 * what has the same words leads there, and the rest is gone.
 */
export function absorb(ledger: Ledger, other: Ledger, today: string): Ledger {
  const known = new Set(ledger.entries.map(({ id }) => id));
  const live = new Map(
    ledger.entries.flatMap((entry) => (entry.state === 'live' ? [[entry.text, entry.id]] : [])),
  );
  const added = other.entries.flatMap((entry): Entry[] => {
    if (known.has(entry.id)) return [];
    if (entry.state !== 'live') return [entry];
    const into = live.get(entry.text);
    return into === undefined
      ? [{ ...entry, state: 'retired', retired: today }]
      : [{ ...entry, state: 'merged', into, merged: today }];
  });
  return added.length === 0 ? ledger : { ...ledger, entries: [...ledger.entries, ...added] };
}

/**
 * Ids that two ledgers give to different words. They cannot be joined: one of the two addresses would
 * lead to the words of the other.
 */
export function collisions(ledger: Ledger, other: Ledger): string[] {
  const known = new Map(ledger.entries.map((entry) => [entry.id, entry]));
  return other.entries.flatMap((entry) => {
    const own = known.get(entry.id);
    if (!own || own.text === entry.text || own.text === '' || entry.text === '') return [];
    return align([entry], [own]).same.size > 0 ? [] : [entry.id];
  });
}

/** How much of what lives in a ledger stands in a text, from 0 to 1, counted in letters. */
export function shareKept({ entries }: Ledger, text: readonly Place[]): number {
  const live = entries.filter(({ state }) => state === 'live');
  const { same } = align(live, text);
  const sizeOf = (places: readonly Entry[]): number =>
    places.reduce((sum, place) => sum + place.text.length, 0);
  const kept = live.filter((_, index) => same.has(index));
  return sizeOf(live) === 0 ? 0 : sizeOf(kept) / sizeOf(live);
}
