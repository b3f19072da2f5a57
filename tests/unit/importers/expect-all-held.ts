import { expect } from 'vitest';
import type { Imported } from '../../../src/importers/import-transcript.ts';
import { seenWords } from './seen-words.ts';

/**
 * Expects every character of a text, white space and the colons of labels apart, to be in an interview’s Markdown, in order, or
 * in what is said to stand elsewhere; and nothing else to be there.
 */
export function expectAllHeld(text: string, imported: Imported): void {
  const { markdown, pieces, omitted, statements, footnotes } = imported;
  const { edited, credits } = statements;
  const shown = seenWords(markdown, pieces);
  const seen = lettersOf(
    footnotes.length > 0 ? shown.map((word) => word.replace(/[\d[\]^.]+/gu, '')) : shown,
  );
  const elsewhere = lettersOf(
    [...omitted, ...credits, ...(edited ? [edited] : [])].map((line) => line.text),
  );
  // Numbers of notes are written otherwise, and notes stand at the end.
  const words = footnotes.length > 0 ? text.replace(/[\d[\]^.]+/gu, '') : text;
  const given = lettersOf([words]);
  expect([...seen, ...elsewhere].sort()).toEqual(given.toSorted());
  let at = 0;
  for (const letter of given) if (letter === seen[at]) at++;
  expect(seen.slice(at).join('')).toBe('');
}

function lettersOf(texts: readonly string[]): string[] {
  return Array.from(texts.join('').replace(/[\s:：]+/gu, ''));
}
