import type { MarginItem } from '../library/index.ts';

/** The ids of what stands in the margin, and of the place in the text that it stands beside. */
export function marginIds(item: MarginItem): { readonly item: string; readonly place: string } {
  if (item.kind === 'film') {
    return { item: `_film-${item.film.slug}`, place: `_mention-${item.film.slug}` };
  }
  if (item.kind === 'corrections') {
    return { item: `_corrected-${item.number}`, place: `_changed-${item.number}` };
  }
  const { number } = item.note;
  return { item: `_note-${number}`, place: `_mark-${number}` };
}
