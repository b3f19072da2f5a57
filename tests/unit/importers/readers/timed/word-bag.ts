import type { SourceDocument } from '../../../../../src/importers/types.ts';

/** How often each word is in texts; Chinese and Japanese signs count one by one. */
export function bagOf(texts: readonly string[]): Record<string, number> {
  const bag: Record<string, number> = Object.create(null) as Record<string, number>;
  const form = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]|[\p{L}\p{M}\p{N}]/u;
  const signs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u;
  for (const text of texts) {
    let word = '';
    const close = (): void => {
      if (word !== '') bag[word] = (bag[word] ?? 0) + 1;
      word = '';
    };
    for (const sign of text.normalize('NFC')) {
      if (!form.test(sign)) close();
      else if (signs.test(sign)) {
        close();
        word = sign;
        close();
      } else word += sign;
    }
    close();
  }
  return bag;
}

/** The words of a document that are in its blocks or were left out. */
export function keptWords({ blocks, omitted }: SourceDocument): Record<string, number> {
  const said = blocks.flatMap(({ lines }) => lines.map(({ text }) => text));
  return bagOf([...said, ...omitted.map(({ text }) => text)]);
}
