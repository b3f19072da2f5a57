import type { Kind } from '../format.ts';

/**
 * Where to cut an interview into files, so that each has about as many words as wished: before a
 * question or a heading where one is near, so that answers stay with what was asked.
 *
 * @param lengths the words of each paragraph
 * @param kinds what each paragraph is
 * @param wished words in a file
 * @returns the number of the first paragraph in each file; begins with 0
 */
export function cutTexts(
  lengths: readonly number[],
  kinds: readonly Kind[],
  wished: number,
): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const files = Math.max(1, Math.round(total / wished));
  const share = total / files;
  const starts = [0];
  let words = 0;
  lengths.forEach((length, paragraph) => {
    const due = starts.length * share;
    // Cut here where this is nearer to what is due than the place behind the paragraph.
    const early = due - words;
    const late = words + length - due;
    const opens = opensExchange(kinds, paragraph) && early <= share / 4;
    if (paragraph > 0 && starts.length < files && (opens || early <= late)) starts.push(paragraph);
    words += length;
  });
  return starts;
}

/** Whether a paragraph begins something: a heading, or a question after an answer. */
function opensExchange(kinds: readonly Kind[], paragraph: number): boolean {
  const kind = kinds[paragraph];
  const before = kinds[paragraph - 1];
  return before !== 'h' && (kind === 'h' || (kind === 'q' && before !== 'q'));
}
