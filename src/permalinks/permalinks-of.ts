import { entriesById, finalTarget } from './final-target.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Dates, Permalinks, RetiredPlace } from './types.ts';

/** What a ledger says to views. */
export function permalinksOf({ formerly, entries }: Ledger): Permalinks {
  const dates = new Map<string, Dates>();
  const quotePages = new Set<string>();
  for (const entry of entries) {
    if (entry.state !== 'live') continue;
    const { id, published, modified } = entry;
    dates.set(id, { published, modified });
    if (entry.quotePage) quotePages.add(id);
  }
  return { formerly, dates, quotePages, retired: retiredPlaces(entries) };
}

/** The earlier ids that lead to each living place, in the order of the ledger. */
export function aliasesIn({ entries }: Ledger): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  const byId = entriesById(entries);
  for (const entry of entries) {
    if (entry.state !== 'merged') continue;
    const target = finalTarget(entry, byId)?.id ?? entry.into;
    const others = aliases.get(target);
    if (others) others.push(entry.id);
    else aliases.set(target, [entry.id]);
  }
  return aliases;
}

function retiredPlaces(entries: readonly Entry[]): RetiredPlace[] {
  const byId = entriesById(entries);
  const near = nearestLive(entries);
  const after = lastLive(entries);
  return entries.flatMap((entry, index): RetiredPlace[] => {
    // What was merged into a place shares its fate.
    const stone = finalTarget(entry, byId);
    if (stone?.state !== 'retired') return [];
    const { id, kind, published } = entry;
    const { text, speaker, retired } = stone;
    const places = { near: near[index] ?? null, after: after[index] ?? null };
    return [{ id, kind, text, speaker, published, retired, ...places }];
  });
}

/** For each entry the id of the living one before it. */
function lastLive(entries: readonly Entry[]): (string | null)[] {
  let last: string | null = null;
  return entries.map(({ id, state }) => {
    if (state === 'live') last = id;
    return last;
  });
}

/** For each entry the id of the nearest living passage; of two as near the one before. */
function nearestLive(entries: readonly Entry[]): (string | null)[] {
  const isPassage = ({ state, kind }: Entry): boolean => state === 'live' && kind === 'passage';
  const walk = (order: readonly number[]): { id: string | null; distance: number }[] => {
    const found: { id: string | null; distance: number }[] = [];
    let last: { id: string; at: number } | null = null;
    for (const [step, index] of order.entries()) {
      const entry = entries[index];
      if (entry && isPassage(entry)) last = { id: entry.id, at: step };
      found[index] = { id: last?.id ?? null, distance: last ? step - last.at : Infinity };
    }
    return found;
  };
  const order = Array.from(entries.keys());
  const before = walk(order);
  const behind = walk(order.toReversed());
  return entries.map((_, index) => {
    const [a, b] = [before[index], behind[index]];
    return (a && b && b.distance < a.distance ? b : a)?.id ?? null;
  });
}
