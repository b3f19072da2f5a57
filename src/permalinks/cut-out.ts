import { FeatureReader, type Features } from './align/features.ts';
import { containment, overlap } from './align/similarity.ts';
import { entriesById } from './final-target.ts';
import type { Entry, Place } from './ledger.ts';

/** From so many words on pairs of words tell; the pairs of shorter ones are those of its neighbours. */
const telling = 5;

/** Where less than this part of what stood there still does, it was cut out. */
const leastLeft = 0.2;

/**
 * Finds passages that were merged into another one and whose words were taken out of it again: their
 * address may no longer lead there.
 *
 * @param owners the entry that a place is, by the place’s index
 */
export function findCutOut(
  entries: readonly Entry[],
  text: readonly Place[],
  owners: ReadonlyMap<number, Entry>,
): Set<Entry> {
  const byId = entriesById(entries);
  const today = new Map(Array.from(owners, ([index, entry]) => [entry, text[index]] as const));
  const reader = new FeatureReader();
  const found = new Set<Entry>();
  for (const entry of entries) {
    if (entry.state !== 'merged' || entry.kind !== 'passage' || entry.text === '') continue;
    const holder = byId.get(entry.into);
    const now = holder && today.get(holder);
    if (!now || holder.text === now.text) continue;
    const words = reader.read(entry);
    const before = share(words, reader.read(holder));
    if (share(words, reader.read(now)) < leastLeft * before) found.add(entry);
  }
  return found;
}

/** So far from where its words were another place that holds them is looked for, and so much of them. */
const reach = 2;
const mostOfIt = 0.6;

/** The place beside the one that a passage was merged into that holds its words now. */
export function besideHolder(
  entry: Entry,
  text: readonly Place[],
  owners: ReadonlyMap<number, Entry>,
): number | undefined {
  const into = entry.state === 'merged' ? entry.into : entry.id;
  const at = Array.from(owners).find(([, { id }]) => id === into)?.[0];
  if (at === undefined) return undefined;
  const reader = new FeatureReader();
  const words = reader.read(entry);
  if (words.words.length < telling) return undefined;
  const near = Array.from(text.keys()).slice(Math.max(0, at - reach), at + reach + 1);
  return near.find((index) => {
    const place = text[index];
    return place?.kind === entry.kind && share(words, reader.read(place)) >= mostOfIt;
  });
}

/** How much of a passage stands in another place, from 0 to 1. */
function share(part: Features, whole: Features): number {
  return part.words.length < telling
    ? overlap(part.bag, whole.bag) / part.words.length
    : containment(part, whole.pairs);
}
