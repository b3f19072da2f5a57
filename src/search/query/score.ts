import type { Kind } from '../format.ts';
import type { Corpus } from './corpus.ts';
import type { Occurrence, Occurrences } from './occurrences.ts';

/** A word or row of the query with all the places that answer to it. */
export interface Unit {
  readonly found: Occurrences;
  /** How much it tells: the rarer, the more. */
  readonly idf: number;
}

/** Inverse document frequency, as in BM25. */
export function idf(count: number, paragraphs: number): number {
  return Math.log(1 + (paragraphs - Math.min(count, paragraphs) + 0.5) / (count + 0.5));
}

/** How soon further occurrences of a word stop to matter, and how much long paragraphs lose. */
const saturation = 0.9;
const lengthWeight = 0.3;

/** How much it tells that two words of a query stand together. */
const closenessWeight = 0.6;

/** What is said in answer is what readers look for; the furniture comes behind. */
const kindWeight: Readonly<Record<Kind, number>> = {
  a: 1.05,
  q: 1,
  i: 1,
  o: 0.95,
  n: 0.8,
  f: 0.8,
  h: 0.6,
};

/** How well a paragraph answers, by BM25, and by how close together the words stand in it. */
export function score(paragraph: number, units: readonly Unit[], corpus: Corpus): number {
  const length = Math.min(corpus.lengthOf(paragraph) / corpus.averageLength, 3);
  let sum = 0;
  let before: { all: readonly Occurrence[]; idf: number } | undefined;
  for (const { found, idf: weight } of units) {
    const all = found.get(paragraph);
    if (!all) continue;
    let best = 0;
    let total = 0;
    for (const one of all) {
      best = Math.max(best, one.weight);
      total += one.weight;
    }
    const times = total / best;
    const norm = saturation * (1 - lengthWeight + lengthWeight * length);
    sum += weight * best * ((times * (1 + saturation)) / (times + norm));
    if (before) sum += closenessWeight * closeness(before.all, all) * ((before.idf + weight) / 2);
    before = { all, idf: weight };
  }
  return sum * kindWeight[corpus.kindOf(paragraph)];
}

/** 1 where one stands right after the other, less with every word between, half if in reverse. */
function closeness(first: readonly Occurrence[], second: readonly Occurrence[]): number {
  let best = 0;
  let index = 0;
  for (const one of first) {
    const end = one.at + one.length;
    while ((second[index]?.at ?? Infinity) < end) index += 1;
    const after = second[index];
    const ahead = second[index - 1];
    if (after) best = Math.max(best, (one.weight * after.weight) / (after.at - end + 1));
    if (ahead && ahead.at !== one.at) {
      const gap = Math.max(one.at - ahead.at - ahead.length, 0);
      best = Math.max(best, (one.weight * ahead.weight) / (2 * (gap + 1)));
    }
  }
  return best;
}
