import type { Change } from '../permalinks/index.ts';
import type { Settled } from './settle-permalinks.ts';

/** In the order in which they are told. */
const kinds = ['added', 'edited', 'moved', 'split', 'merged', 'retired', 'restored'] as const;

export type Counts = Readonly<Record<Change['kind'] | 'kept', number>>;

/** How many addresses were kept, added, edited and so on. */
export function countChanges({ changes, kept }: Pick<Settled, 'changes' | 'kept'>): Counts {
  const none = { added: 0, edited: 0, moved: 0, split: 0, merged: 0, retired: 0, restored: 0 };
  const counts: Record<Change['kind'], number> = none;
  for (const { kind } of changes) counts[kind] += 1;
  return { kept, ...counts };
}

/** `2 added, 1 retired`; of a ledger in which no words have changed, that. */
export function sayCounts(counts: Counts): string {
  const told = kinds.flatMap((kind) => (counts[kind] > 0 ? [`${counts[kind]} ${kind}`] : []));
  return told.length > 0
    ? told.join(', ')
    : 'the same words under other labels or slugs, or with a page of their own';
}
