import { candidates } from './align/candidates.ts';
import { FeatureReader, type Features } from './align/features.ts';
import type { Link } from './align/matching.ts';
import { similarity } from './align/similarity.ts';
import type { Entry, Place } from './ledger.ts';

/** From so many words on equal words are the same passage, wherever it stands. */
const telling = 4;

/**
 * How alike what comes back in other words has to be, and how long: a shorter question may be another
 * one that differs in a name only.
 */
const alikeEnough = { elsewhere: 0.7, here: 0.6, cutOut: 0.6 };
const longEnough = { elsewhere: 12, here: 12, cutOut: 6 };

/**
 * Finds what came back word for word: cut once and put in again, or taken apart after it was merged.
 * It goes before everything that is only alike.
 *
 * @param owners what is decided already, by the index of the place
 * @returns the entry that a place is, by the place’s index
 */
export function restoreEqual(
  entries: readonly Entry[],
  text: readonly Place[],
  owners: ReadonlyMap<number, Entry>,
): Map<number, Entry> {
  const restored = new Map<number, Entry>();
  const owned = new Set(owners.values());
  const dormant = entries.filter((entry) => entry.state !== 'live' && !owned.has(entry));
  if (dormant.length === 0) return restored;
  const reader = new FeatureReader();
  const present = new Set<number>();
  for (const entry of entries) if (entry.state === 'live') present.add(reader.read(entry).wording);
  const waiting = new Map<number, Entry[]>();
  for (const entry of dormant) {
    const { wording, words } = reader.read(entry);
    if (entry.text === '' || words.length < telling || present.has(wording)) continue;
    waiting.set(wording, [...(waiting.get(wording) ?? []), entry]);
  }
  for (const [index, place] of text.entries()) {
    if (owners.has(index)) continue;
    const entry = waiting.get(reader.read(place).wording)?.shift();
    if (entry) restored.set(index, entry);
  }
  return restored;
}

/**
 * Finds what came back between the neighbours it was cut from, even if it is short, and what came
 * back in nearly the same words anywhere. Only for places that are nothing else.
 *
 * @param cutOut entries that were merged, and whose words are not there any more
 */
export function restoreAlike(
  entries: readonly Entry[],
  text: readonly Place[],
  owners: ReadonlyMap<number, Entry>,
  cutOut: ReadonlySet<Entry>,
): Map<number, Entry> {
  const owned = new Set(owners.values());
  const reader = new FeatureReader();
  const before = new Map<number, Features>();
  for (const [index, entry] of entries.entries()) {
    const isGone = entry.state === 'retired' || cutOut.has(entry);
    if (isGone && entry.text !== '' && !owned.has(entry)) before.set(index, reader.read(entry));
  }
  if (before.size === 0) return new Map();
  const after = new Map<number, Features>();
  for (const [index, place] of text.entries()) {
    if (!owners.has(index)) after.set(index, reader.read(place));
  }
  const neighbours = {
    before: neighboursOf(entries, (entry) => (owned.has(entry) ? entry : undefined)),
    after: neighboursOf(text, (_, index) => owners.get(index)),
  };
  const pairs = [...candidates(before, after), ...inTheirPlace(before, after, neighbours)];
  const likely = pairs.flatMap((pair) => {
    const [a, b] = [before.get(pair.before), after.get(pair.after)];
    const isHere = neighbours.before[pair.before] === neighbours.after[pair.after];
    const entry = entries[pair.before];
    const how = entry && cutOut.has(entry) ? 'cutOut' : isHere ? 'here' : 'elsewhere';
    const alike = a && b ? likenessOf(a, b, isHere, how) : 0;
    return alike > 0 ? [{ ...pair, alike }] : [];
  });
  const restored = new Map<number, Entry>();
  const taken = new Set<Entry>();
  for (const pair of likely.sort((a, b) => b.alike - a.alike || a.after - b.after)) {
    const entry = entries[pair.before];
    if (!entry || taken.has(entry) || restored.has(pair.after)) continue;
    taken.add(entry);
    restored.set(pair.after, entry);
  }
  return restored;
}

/** 0 for what is not the same. */
function likenessOf(
  a: Features,
  b: Features,
  isHere: boolean,
  how: keyof typeof alikeEnough,
): number {
  const shorter = Math.min(a.words.length, b.words.length);
  const alike = similarity(a, b);
  if (alike === 1 && isHere) return 1;
  return shorter >= longEnough[how] && alike >= alikeEnough[how] ? alike : 0;
}

/** Equal places behind the same neighbour, the first to the first. */
function inTheirPlace(
  before: ReadonlyMap<number, Features>,
  after: ReadonlyMap<number, Features>,
  neighbours: { before: readonly unknown[]; after: readonly unknown[] },
): Link[] {
  const waiting = new Map<unknown, Map<number, number[]>>();
  for (const [index, { wording }] of before) {
    const here = waiting.get(neighbours.before[index]) ?? new Map<number, number[]>();
    waiting.set(neighbours.before[index], here);
    here.set(wording, [...(here.get(wording) ?? []), index]);
  }
  return Array.from(after).flatMap(([index, { wording }]): Link[] => {
    const first = waiting.get(neighbours.after[index])?.get(wording)?.shift();
    return first === undefined ? [] : [{ before: first, after: index }];
  });
}

/** For each item the nearest before it that stands in the text today, as `ownerOf` tells. */
function neighboursOf<Item>(
  items: readonly Item[],
  ownerOf: (item: Item, index: number) => Entry | undefined,
): (Entry | null)[] {
  let neighbour: Entry | null = null;
  return items.map((item, index) => {
    neighbour = ownerOf(item, index) ?? neighbour;
    return neighbour;
  });
}
