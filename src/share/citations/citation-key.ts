import type { Citable } from './types.ts';

/**
 * What a bibliography knows the work by: the address it has here, in letters that every program takes.
 * It depends on nothing that may be corrected later, so that a reference made once stays the same.
 *
 * `on-moths`, or `on-moths:we-had-one-lamp` for a passage; a letter that is not ASCII becomes its
 * number: `映画` → `u6620u753b`.
 */
export function citationKey({ slug, passage }: Citable): string {
  return [slug, ...(passage === null ? [] : [passage.id])].map(inAscii).join(':');
}

function inAscii(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[^\w-]/gu, (letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`);
}
