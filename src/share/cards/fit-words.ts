import type { Node } from 'takumi-js/node';
import { cutWords } from './cut-words.ts';
import type { CardFacts } from './card-facts.ts';
import { captionNode, captionRoom } from './caption.ts';
import type { Stacks } from './boxes.ts';
import { wordsHeight, wordsNode, wordsWidth, type Setting } from './design.ts';

/** What a tree takes when it is laid out, in pixels. */
export interface Measured {
  readonly height: number;
  readonly runs: readonly { readonly x: number; readonly width: number }[];
}

export type Measure = (node: Node) => Promise<Measured>;

/** The largest first; in a preview 500 pixels wide the last is ten pixels high. */
const sizes = [104, 96, 88, 80, 73, 67, 61, 56, 51, 47, 43, 40, 37, 34, 31, 28, 26, 24] as const;
const smallest = 24;
const captionSizes = [30, 27, 24, 21, 18, 15] as const;

/**
 * Sets a card's words as large as they go into its frame. A word that is wider than the frame is
 * broken only where no size helps; what is too long for the smallest size is cut, and says so.
 */
export async function fitWords(
  facts: CardFacts,
  stacks: Stacks,
  measure: Measure,
): Promise<Setting> {
  const caption = await fitCaption(facts, stacks, measure);
  const room = wordsHeight(facts);
  const fits = async (setting: Setting): Promise<boolean> => {
    const { height, runs } = await measure(wordsNode(facts, setting, stacks));
    // A space at the end of a line hangs over its edge.
    const spare = setting.size * 0.4;
    return (
      height <= room && runs.every(({ x, width }) => x >= -spare && x + width <= wordsWidth + spare)
    );
  };
  const whole = { words: facts.words, size: smallest, broken: true, caption };
  if (await fits(whole)) {
    for (const broken of [false, true]) {
      const settings = sizes.map((size) => ({ ...whole, size, broken }));
      const found = await firstThat(settings, fits);
      if (found) return found;
    }
  }
  const cut = (words: Setting['words']): Setting => ({ ...whole, words });
  const cuts = cutWords(facts.words, facts.language);
  const longest = await firstThat(cuts, ({ words }) => fits(cut(words)));
  if (!longest) return cut({ text: '[…]', emphasis: [] });
  // A whole sentence is better than three words more, where it leaves most of them.
  const least = longest.words.text.length * 0.6;
  const shorter = cuts.slice(cuts.indexOf(longest));
  const sentence = shorter.find(
    ({ endsSentence, words }) => endsSentence && words.text.length >= least,
  );
  return cut((sentence ?? longest).words);
}

async function fitCaption(facts: CardFacts, stacks: Stacks, measure: Measure): Promise<number> {
  const found = await firstThat(captionSizes, async (size) => {
    const { height, runs } = await measure(captionNode(facts, size, stacks));
    return (
      height <= captionRoom.height &&
      runs.every(({ x, width }) => x + width <= captionRoom.width + size)
    );
  });
  return found ?? captionSizes[captionSizes.length - 1] ?? smallest;
}

/** The first of a row, by halves: where one does, all behind it do. */
async function firstThat<T>(
  row: readonly T[],
  does: (one: T) => Promise<boolean>,
): Promise<T | null> {
  let [from, to] = [0, row.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = row[middle];
    if (one !== undefined && (await does(one))) to = middle;
    else from = middle + 1;
  }
  return row[from] ?? null;
}
