import { FeatureReader, type Features } from './align/features.ts';
import { heaviestChain } from './align/chain.ts';
import { containment } from './align/similarity.ts';
import type { Entry, LiveEntry, MergedEntry, RetiredEntry } from './ledger.ts';

/** What became of one address, or how a new one came to be. `entry` is what it is now. */
export type Change =
  | { readonly kind: 'added' | 'restored' | 'moved'; readonly entry: LiveEntry }
  | { readonly kind: 'edited'; readonly entry: LiveEntry; readonly was: string }
  /** A part of `of` became a place of its own; the old id stays with the rest. */
  | { readonly kind: 'split'; readonly entry: LiveEntry; readonly of: string }
  | { readonly kind: 'merged'; readonly entry: MergedEntry }
  | { readonly kind: 'retired'; readonly entry: RetiredEntry };

/** How much of a new place has to have stood in an old one to be a part of it. */
const mostOfIt = 0.6;

/** Says what an edit did to addresses, in the order of the new ledger. */
export function describeChanges(before: readonly Entry[], after: readonly Entry[]): Change[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const moved = movedIds(before, after);
  const live = after.filter((entry) => entry.state === 'live');
  const reader = new FeatureReader();
  return after.flatMap((entry): Change[] => {
    const was = old.get(entry.id);
    if (entry.state !== 'live') {
      if (was?.state === entry.state) return [];
      return [entry.state === 'merged' ? { kind: 'merged', entry } : { kind: 'retired', entry }];
    }
    if (!was) {
      const of = wholeOf(entry, live, old, reader);
      return of === null ? [{ kind: 'added', entry }] : [{ kind: 'split', entry, of }];
    }
    if (was.state !== 'live') return [{ kind: 'restored', entry }];
    if (was.text !== entry.text) return [{ kind: 'edited', entry, was: was.text }];
    return moved.has(entry.id) ? [{ kind: 'moved', entry }] : [];
  });
}

/** All but the longest row of places that still follow each other as they did. */
function movedIds(before: readonly Entry[], after: readonly Entry[]): Set<string> {
  const places = new Map(before.map(({ id }, index) => [id, index]));
  const pairs = after.flatMap(({ id, state, text }, index) => {
    const place = places.get(id);
    if (state !== 'live' || place === undefined) return [];
    return [{ before: place, after: index, weight: 1 + text.length }];
  });
  const stayed = new Set(heaviestChain(pairs, 0).map((pair) => pair.after));
  return new Set(
    pairs.flatMap((pair) => (stayed.has(pair.after) ? [] : (after[pair.after]?.id ?? []))),
  );
}

/** The id of the neighbour whose text held this one before; null where none did. */
function wholeOf(
  entry: LiveEntry,
  live: readonly LiveEntry[],
  old: ReadonlyMap<string, Entry>,
  reader: FeatureReader,
): string | null {
  const index = live.indexOf(entry);
  for (const distance of [-1, 1, -2, 2]) {
    const neighbour = live[index + distance];
    const was = neighbour && old.get(neighbour.id);
    if (!was || was.text === neighbour.text) continue;
    if (isPartOf(reader.read(entry), reader.read(was))) return neighbour.id;
  }
  return null;
}

function isPartOf(part: Features, whole: Features): boolean {
  return part.kind === whole.kind && containment(part, whole.pairs) >= mostOfIt;
}
