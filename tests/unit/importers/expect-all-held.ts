import { expect } from 'vitest';
import type { Imported } from '../../../src/importers/import-transcript.ts';
import { seenWords } from './seen-words.ts';

/**
 * Expects every character of a text, white space and the colons of labels apart, to be in an interview’s Markdown, in order, or
 * in what is said to stand elsewhere; and nothing else to be there.
 */
export function expectAllHeld(text: string, imported: Imported): void {
  const { markdown, pieces, omitted, statements } = imported;
  const { edited, credits } = statements;
  const seen = lettersOf(seenWords(markdown, pieces));
  const elsewhere = lettersOf(
    [...omitted, ...credits, ...(edited ? [edited] : [])].map((line) => line.text),
  );
  const given = lettersOf([text]);
  expect([...seen, ...elsewhere].sort()).toEqual(given.toSorted());
  let at = 0;
  for (const letter of given) if (letter === seen[at]) at++;
  expect(seen.slice(at).join('')).toBe('');
}

function lettersOf(texts: readonly string[]): string[] {
  return Array.from(texts.join('').replace(/[\s:：]+/gu, ''));
}
