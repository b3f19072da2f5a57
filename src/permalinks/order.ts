import type { Entry, LiveEntry } from './ledger.ts';

/**
 * Puts a ledger’s entries in the order of the text. What has no place in it any more stays behind the
 * neighbour it last stood behind, and so tells where it was.
 *
 * @param before the ledger as it was
 * @param live in order of the text
 * @param gone all others
 */
export function inOrderOfText(
  before: readonly Entry[],
  live: readonly LiveEntry[],
  gone: readonly Entry[],
): Entry[] {
  const isLive = new Set(live.map(({ id }) => id));
  const goneById = new Map(gone.map((entry) => [entry.id, entry]));
  const behind = new Map<string | null, Entry[]>();
  let neighbour: string | null = null;
  for (const { id } of before) {
    const entry = goneById.get(id);
    if (isLive.has(id)) neighbour = id;
    if (!entry) continue;
    const others = behind.get(neighbour);
    if (others) others.push(entry);
    else behind.set(neighbour, [entry]);
  }
  return [
    ...(behind.get(null) ?? []),
    ...live.flatMap((entry) => [entry, ...(behind.get(entry.id) ?? [])]),
  ];
}
