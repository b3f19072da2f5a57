import { words } from '../words/index.ts';
import { passageNumber } from './passage-number.ts';
import type { Reference } from './types.ts';

/**
 * What the index calls a place by: `12`, a passage; `12n`, a note on it; `12q`, a quotation behind
 * it; `§`, a heading, which has no number.
 */
export function locator({ interview, kind, id, note }: Reference): string {
  const number = (id !== null && passageNumber(interview, id)) || '';
  const { heading, quotation, note: behind } = words.locators;
  const place = { passage: `${number}`, heading, quotation: `${number}${quotation}` }[kind];
  return note ? `${place}${behind}` : place;
}
