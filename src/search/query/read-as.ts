import type { Range, ReadAs } from '../answer.ts';
import type { Replacement } from './terms.ts';

/** A query with some of its words replaced, and where these stand now; null where none is. */
export function readAs(text: string, replacements: readonly Replacement[]): ReadAs | null {
  if (replacements.length === 0) return null;
  const changed: Range[] = [];
  let written = '';
  let at = 0;
  for (const { start, end, words } of replacements) {
    written += text.slice(at, start);
    changed.push({ start: written.length, end: written.length + words.length });
    written += words;
    at = end;
  }
  return { text: written + text.slice(at), changed };
}
