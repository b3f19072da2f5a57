import { addresses, type Library, type Withdrawn } from '../../library/index.ts';
import { makeEntry } from './make-entry.ts';
import { newest } from './newest.ts';
import { idOf, permanentId } from './permanent-id.ts';
import { startOfDay } from './start-of-day.ts';
import type { Feed, Surroundings, WithdrawnEntry } from './types.ts';

/** How many interviews a feed holds at most. */
export const longest = 30;

/** The feed of a site: its newest interviews, each in full. */
export function makeFeed(library: Library, surroundings: Surroundings): Feed {
  const { site, addressOf, words, name, description, licence } = surroundings;
  const home = addressOf(addresses.home);
  const entries = newest(library, longest).map((dated) => makeEntry(dated, library, surroundings));
  const withdrawn = withdrawnEntries(library, surroundings);
  return {
    id: idOf(addresses.atom, surroundings),
    title: words.feeds.title(name),
    description,
    language: words.tag,
    home,
    addresses: { atom: addressOf(addresses.atom), json: addressOf(addresses.jsonFeed) },
    whole: site !== undefined,
    icon: addressOf(addresses.icon.any(512)),
    favicon: addressOf(addresses.icon.tab),
    rights: words.feeds.rightsOfSite(licence.name),
    author: { name, address: home },
    updated: latestOf([
      ...entries.map(({ updated }) => updated),
      ...withdrawn.map(({ when }) => when),
    ]),
    entries,
    withdrawn,
  };
}

/** What a reader may still have, and should not keep. */
function withdrawnEntries(library: Library, surroundings: Surroundings): WithdrawnEntry[] {
  return library.withdrawn
    .flatMap((withdrawn) => {
      const day = lastDayOf(withdrawn);
      if (day === undefined) return [];
      return [{ id: permanentId(withdrawn, surroundings), when: startOfDay(day) }];
    })
    .sort((a, b) => (a.when === b.when ? 0 : a.when < b.when ? 1 : -1))
    .slice(0, longest);
}

function lastDayOf({ permalinks }: Withdrawn): string | undefined {
  return permalinks.retired
    .map(({ retired }) => retired)
    .toSorted()
    .at(-1);
}

/** A feed that has nothing to date it by is as old as time: it may not depend on the clock. */
function latestOf(times: readonly string[]): string {
  return times.toSorted().at(-1) ?? startOfDay('1970-01-01');
}
