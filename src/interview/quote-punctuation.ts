import type { PullQuotePart } from './types.ts';
import { fold } from './words.ts';

/**
 * Takes quotation marks and full stops at the ends along where quote and passage both have them.
 *
 * @param textOf the text of a passage by its id
 */
export function withOuterPunctuation(
  quote: string,
  parts: readonly PullQuotePart[],
  textOf: (passage: string) => string,
): readonly PullQuotePart[] {
  const result = [...parts];
  const first = result[0];
  if (first?.type === 'words') {
    const text = textOf(first.passage).slice(0, first.start);
    const before = /[^\p{L}\p{M}\p{N}\s]*$/u.exec(text.slice(-reach))?.[0] ?? '';
    const wanted = /^[^\p{L}\p{M}\p{N}]*/u.exec(quote)?.[0] ?? '';
    const shared = commonStart(Array.from(before).reverse(), Array.from(wanted).reverse());
    result[0] = { ...first, start: first.start - shared };
  }
  const last = result.at(-1);
  if (last?.type === 'words') {
    const text = textOf(last.passage).slice(last.end);
    const after = /^[^\p{L}\p{M}\p{N}\s]*/u.exec(text)?.[0] ?? '';
    const wanted = /[^\p{L}\p{M}\p{N}]*$/u.exec(quote.slice(-reach))?.[0] ?? '';
    const shared = commonStart(Array.from(after), Array.from(wanted));
    result[result.length - 1] = { ...last, end: last.end + shared };
  }
  return result;
}

/** Marks further from the words than this do not belong to them. */
const reach = 40;

/**
 * Code units of `a` up to where the two differ, white space in `b` apart. Single and double
 * quotation marks count as one: which of them is meant depends on the quotation around them.
 */
function commonStart(a: readonly string[], b: readonly string[]): number {
  const wanted = b.filter((character) => !/\s/u.test(character));
  let length = 0;
  for (const [index, character] of a.entries()) {
    if (alike(character) !== alike(wanted[index] ?? '')) break;
    length += character.length;
  }
  return length;
}

function alike(character: string): string {
  return fold(character).replace("'", '"');
}
