import { align } from './align/index.ts';
import { describeChanges, type Change } from './changes.ts';
import { besideHolder, findCutOut } from './cut-out.ts';
import { entriesById, finalTarget } from './final-target.ts';
import { giveIds } from './give-ids.ts';
import type { Entry, Ledger, LiveEntry, Place, RetiredEntry } from './ledger.ts';
import { inOrderOfText } from './order.ts';
import { restoreAlike, restoreEqual } from './restore.ts';

/** A passage or heading of the text as it is today. */
export interface CurrentPlace extends Place {
  /** The id it would have if nothing had been published: rehype-slug’s, or its first words. */
  readonly id: string;
  /** The editor has written the id, as in `## Heading {#id}`, and so it is this one. */
  readonly fixed: boolean;
  /** It has a quote page today. */
  readonly quotePage?: true;
}

export interface Refreshed {
  /** The same object where nothing has changed. */
  readonly ledger: Ledger;
  /** The ids of the text’s places, in its order. */
  readonly ids: readonly string[];
  /** In order of the text. */
  readonly changes: readonly Change[];
  /** How many places are what they were. */
  readonly kept: number;
  /** Places whose written id is that of another place already, and so was not given. */
  readonly refused: readonly CurrentPlace[];
}

/**
 * Brings a ledger up to date with a text: what is there keeps its id, what is new gets one, and what
 * is gone leaves a tombstone. Every id of the ledger is in the new one. Pure, and deterministic but
 * for the day.
 *
 * @param today the day that changes are dated with, `2026-11-22`
 */
export function refresh(ledger: Ledger, text: readonly CurrentPlace[], today: string): Refreshed {
  if (isUpToDate(ledger, text)) {
    const ids = ledger.entries.flatMap((entry) => (entry.state === 'live' ? [entry.id] : []));
    return { ledger, ids, changes: [], kept: ids.length, refused: [] };
  }
  const { owners, merged, cutOut } = findOwners(ledger.entries, text);
  const { ids, refused } = giveIds(ledger.entries, text, owners);
  const live = text.map((place, index) =>
    toEntry(place, ids[index] ?? '', owners.get(index), today),
  );
  const living = new Set(live.map(({ id }) => id));
  // A heading whose id was written anew is still the same; its old id leads to it.
  const placeOf = new Map([
    ...merged,
    ...Array.from(owners, ([index, entry]) => [entry, index] as const),
  ]);
  const gone = ledger.entries.flatMap((entry): Entry[] => {
    if (living.has(entry.id)) return [];
    const holder = live[placeOf.get(entry) ?? -1];
    if (!holder && entry.state !== 'live' && !cutOut.has(entry)) return [entry];
    return holder
      ? [{ ...entry, state: 'merged', into: holder.id, merged: today }]
      : [toRetired(entry, today)];
  });
  const entries = inOrderOfText(ledger.entries, live, withFinalTargets(gone, live));
  const changes = describeChanges(ledger.entries, entries);
  const changed = new Set(changes.map(({ entry }) => entry.id));
  const kept = live.filter(({ id }) => !changed.has(id)).length;
  return { ledger: { ...ledger, entries }, ids, changes, kept, refused };
}

function isUpToDate({ entries }: Ledger, text: readonly CurrentPlace[]): boolean {
  const live = entries.filter((entry) => entry.state === 'live');
  return (
    live.length === text.length &&
    text.every((place, index) => {
      const entry = live[index];
      return (
        entry?.text === place.text &&
        entry.kind === place.kind &&
        entry.speaker === place.speaker &&
        (entry.quotePage ?? !place.quotePage) &&
        (!place.fixed || entry.id === place.id)
      );
    })
  );
}

interface Owners {
  /** The entry whose id a place of the text has, by the place’s index. */
  readonly owners: ReadonlyMap<number, Entry>;
  /** The index of the place that holds the words of an entry without a place of its own. */
  readonly merged: ReadonlyMap<Entry, number>;
  /** Entries whose words were cut out of the place that they were merged into. */
  readonly cutOut: ReadonlySet<Entry>;
}

function findOwners(entries: readonly Entry[], text: readonly CurrentPlace[]): Owners {
  const owners = new Map<number, Entry>();
  const own = (entry: Entry, index: number): unknown => owners.set(index, entry);
  writtenIds(entries, text).forEach(own);
  restoreEqual(entries, text, owners).forEach(own);
  const owned = new Set(owners.values());
  const before = entries.filter((entry) => entry.state === 'live' && !owned.has(entry));
  const places = Array.from(text.keys()).filter((index) => !owners.has(index));
  const { same, merged } = align(
    before,
    places.flatMap((index) => text[index] ?? []),
  );
  for (const [from, to] of same) {
    const entry = before[from];
    const index = places[to];
    if (entry && index !== undefined) owners.set(index, entry);
  }
  const cutOut = findCutOut(entries, text, owners);
  restoreAlike(entries, text, owners, cutOut).forEach(own);
  const mergedToday = Array.from(merged).flatMap(([from, to]) => {
    const entry = before[from];
    const index = places[to];
    return entry && index !== undefined ? [[entry, index] as const] : [];
  });
  const mergedBeside = Array.from(cutOut).flatMap((entry) => {
    const index = besideHolder(entry, text, owners);
    return index === undefined ? [] : [[entry, index] as const];
  });
  return { owners, cutOut, merged: new Map([...mergedToday, ...mergedBeside]) };
}

/** Sections whose ids the editor has written: whatever the heading says now, it is this one. */
function writtenIds(entries: readonly Entry[], text: readonly CurrentPlace[]): Map<number, Entry> {
  const sections = new Map(
    entries.filter(({ kind }) => kind === 'section').map((entry) => [entry.id, entry]),
  );
  const found = new Map<number, Entry>();
  for (const [index, { fixed, id }] of text.entries()) {
    const entry = fixed ? sections.get(id) : undefined;
    if (entry) found.set(index, entry);
  }
  return found;
}

function toEntry(
  { kind, text, speaker, quotePage }: CurrentPlace,
  id: string,
  owner: Entry | undefined,
  today: string,
): LiveEntry {
  // What came back had a page that said it was gone.
  const hadPage = owner !== undefined && (owner.state !== 'live' || owner.quotePage === true);
  const hasPage = kind === 'passage' && (quotePage ?? hadPage);
  const words = { id, kind, state: 'live', speaker, text } as const;
  const place = hasPage ? { ...words, quotePage: true as const } : words;
  if (owner?.id !== id) return { ...place, published: today, modified: today };
  const modified = owner.text === text ? owner.modified : today;
  return { ...place, published: owner.published, modified };
}

/** Nothing of what it was while it lived, or was merged, is kept but its words and days. */
function toRetired(
  { id, kind, published, modified, speaker, text }: Entry,
  retired: string,
): RetiredEntry {
  return { id, kind, state: 'retired', published, modified, retired, speaker, text };
}

/** What was merged into something that is merged now leads to where its words are. */
function withFinalTargets(gone: readonly Entry[], live: readonly LiveEntry[]): Entry[] {
  const byId = entriesById([...gone, ...live]);
  return gone.map((entry) => {
    if (entry.state !== 'merged') return entry;
    const into = finalTarget(entry, byId)?.id ?? entry.into;
    return into === entry.into ? entry : { ...entry, into };
  });
}
