import type { Paragraph } from '../../types.ts';
import { asks, countWords } from '../asks.ts';
import { findPullQuotes } from '../find-pull-quotes.ts';
import type { Finder, Found, Scene } from './scene.ts';

/** Pull-quotes, and block quotes that are none. */
export const pullQuotes: Finder = (scene) => {
  const found = new Map<number, Found>();
  for (const { paragraph, passage, exact } of findPullQuotes(scene.left, (one) =>
    canBe(one, scene),
  )) {
    const { at, line, text } = paragraph;
    if (exact) {
      const piece = { kind: 'pull-quote', line, text, of: passage.line } as const;
      found.set(at, { paragraph, as: { kind: 'piece', piece }, doubt: null });
    } else if (!scene.reader.opens(paragraph)) {
      const doubt = `It repeats most of line ${passage.line} in other words; kept as a paragraph`;
      found.set(at, { paragraph, as: { kind: 'kept' }, doubt });
    }
  }
  for (const one of quotes(scene)) {
    if (found.has(one.at)) continue;
    const before = scene.beside(one, -1);
    const quoted = found.get(before?.at ?? -1)?.as.kind === 'piece';
    if (quoted && source.test(one.text) && countWords(one.text) <= 6) {
      const as = {
        kind: 'omitted',
        reason: 'Says whose words the pull-quote above it is',
      } as const;
      found.set(one.at, { paragraph: one, as, doubt: null });
    } else if (scene.isFree(one)) {
      const doubt = 'A block quote that repeats nothing; kept as a paragraph';
      found.set(one.at, { paragraph: one, as: { kind: 'kept' }, doubt });
    }
  }
  return [...found.values()];
};

/** `— Mara Voss`. */
const source = /^(?:[—–―]|--?)\s*\p{Lu}/u;

function canBe(paragraph: Paragraph, { isFree, reader }: Scene): boolean {
  const { style, count, text } = paragraph;
  if (style === 'caption' || style === 'heading') return false;
  if (style === 'quote') return isFree(paragraph);
  if (count > 1) return false;
  // What is set as questions are may still be words of an answer, set large.
  return isFree(paragraph) || (reader.opens(paragraph) && !asks(text));
}

/** Block quotes, where these are the exception: in some files all answers are set so. */
function quotes({ left }: Scene): Paragraph[] {
  const quoted = left.filter(({ style }) => style === 'quote');
  return quoted.length <= left.length * 0.3 ? quoted : [];
}
