import { Refusal } from '../refusal.ts';
import type { About, SourceDocument } from '../types.ts';
import { haveSameWords } from './same-words.ts';
import { wordsOf } from './word-characters.ts';

/**
 * Makes sure that a reader kept every word and invented none: the words of the inventory, each as
 * often as it stands there, are those of the blocks and notes, of what the reader left out, of the
 * speakers the format names, and of what the file says of itself. The order is not looked at.
 *
 * Blocks and notes may hold no word beyond the inventory; the others may, for an address or a
 * metadatum is seen by nobody who opens the file.
 *
 * @throws Refusal with the first word that differs
 */
export function accountForReading(document: SourceDocument): void {
  const { inventory } = document;
  // What a text file or a simple page holds is in order, and needs no counting of words.
  if (haveSameWords(inventory, said(document))) return;
  const left = new Map<string, number>();
  for (const text of inventory) for (const word of wordsOf(text)) add(left, word, 1);
  for (const text of said(document)) {
    for (const word of wordsOf(text)) {
      if (add(left, word, -1) < 0) throw differs(text, word, 'came from nowhere');
    }
  }
  for (const text of aside(document)) for (const word of wordsOf(text)) add(left, word, -1);
  for (const text of inventory) {
    const lost = wordsOf(text).find((word) => (left.get(word) ?? 0) > 0);
    if (lost !== undefined) throw differs(text, lost, 'was lost');
  }
}

function* said({ blocks, notes }: SourceDocument): Generator<string> {
  for (const { lines } of blocks) for (const { text } of lines) yield text;
  for (const { paragraphs } of notes) for (const { text } of paragraphs) yield text;
}

function* aside({ blocks, omitted, about }: SourceDocument): Generator<string> {
  for (const { text } of omitted) yield text;
  for (const { lines } of blocks) for (const { speaker } of lines) yield speaker ?? '';
  yield* Object.values(about satisfies About as Readonly<Record<string, string>>);
}

function add(counts: Map<string, number>, word: string, by: number): number {
  const count = (counts.get(word) ?? 0) + by;
  counts.set(word, count);
  return count;
}

function differs(text: string, word: string, how: string): Refusal {
  const at = Math.max(0, text.normalize('NFC').indexOf(word));
  const near = text.normalize('NFC').slice(Math.max(0, at - 20), at + word.length + 20);
  return new Refusal(
    `was not understood: the word “${word}” near “${near.replace(/\s+/gu, ' ').trim()}” ${how} while it was read; this is a fault of the importer, and nothing was written`,
  );
}
