import type { Entry } from './ledger.ts';

/**
 * What an address leads to in the end: itself, or what its words were merged into, and that again.
 * undefined where it leads nowhere, or in a circle.
 */
export function finalTarget(
  entry: Entry,
  byId: ReadonlyMap<string, Entry>,
): Exclude<Entry, { state: 'merged' }> | undefined {
  const passed = new Set<string>();
  let target: Entry | undefined = entry;
  while (target?.state === 'merged') {
    if (passed.has(target.id)) return undefined;
    passed.add(target.id);
    target = byId.get(target.into);
  }
  return target;
}

export function entriesById(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
