import type { Entry } from './ledger.ts';
import { numbered, proposeId } from './propose-id.ts';
import type { CurrentPlace } from './refresh.ts';

/**
 * Gives each place of a text its id: that of the ledger’s entry that it is, or a new one that no
 * address ever had.
 *
 * @param owners the entry that a place is, by the place’s index
 */
export function giveIds(
  entries: readonly Entry[],
  text: readonly CurrentPlace[],
  owners: ReadonlyMap<number, Entry>,
): { ids: string[]; refused: CurrentPlace[] } {
  const published = new Set(entries.map(({ id }) => id));
  const taken = new Set(published);
  const ids = new Map<number, string>();
  const refused: CurrentPlace[] = [];
  const give = (index: number, id: string): void => {
    taken.add(id);
    ids.set(index, id);
  };
  const isNew = (index: number): boolean => !ids.has(index);
  for (const [index, place] of text.entries()) {
    const owner = owners.get(index);
    if (place.fixed && (owner?.id === place.id || !taken.has(place.id))) give(index, place.id);
    else if (place.fixed && published.has(place.id)) refused.push(place);
    if (owner && isNew(index)) give(index, owner.id);
  }
  // Sections come first, as when nothing was published yet: a passage never takes a heading’s id.
  for (const [index, { kind, id }] of text.entries()) {
    if (kind === 'section' && isNew(index)) give(index, numbered(id, taken));
  }
  for (const [index, place] of text.entries()) {
    if (isNew(index)) give(index, proposeId(place.text, taken));
  }
  return { ids: text.map((_, index) => ids.get(index) ?? ''), refused };
}
