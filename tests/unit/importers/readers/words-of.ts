import type { SourceDocument } from '../../../../src/importers/types.ts';

type Bag = Readonly<Record<string, number>>;

/** What somebody would see in the file, and where all of it went, each as words with their counts. */
export function wordsOf(document: SourceDocument): { readonly seen: Bag; readonly kept: Bag } {
  const { blocks, notes, omitted, inventory } = document;
  return {
    seen: bagOf(inventory),
    kept: bagOf([
      ...blocks.flatMap(({ lines }) => lines.map(({ text }) => text)),
      ...notes.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      ...omitted.map(({ text }) => text),
    ]),
  };
}

/** Words are runs of letters, marks and digits. */
export function bagOf(texts: readonly string[]): Bag {
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  const groups = Map.groupBy(words, (word) => word);
  const counts = [...groups].map(([word, { length }]): [string, number] => [word, length]);
  return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
