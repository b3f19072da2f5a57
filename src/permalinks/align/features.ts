import { words } from '../../interview/words.ts';
import type { Kind, Place } from '../ledger.ts';

/** What a place is compared by. Words and pairs of words are numbers, the same for equal ones. */
export interface Features {
  readonly kind: Kind;
  readonly speaker: string | null;
  /** Its words in order. */
  readonly words: readonly number[];
  /** How often each word is there. */
  readonly bag: ReadonlyMap<number, number>;
  /** How often each pair of neighbouring words is there; the ends count as words. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Equal for places with the same words in the same order. */
  readonly wording: number;
  /** The words with single spaces, for comparing letters. */
  readonly folded: string;
}

/** A time that a transcriber noted: `[00:12:30]`, `(1:05)`. Those come and go with the software. */
const timestamp = /[[(]?\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\b[\])]?/g;

/** Reads places; equal words get equal numbers in all that one reader has read. */
export class FeatureReader {
  readonly #words = new Map<string, number>();
  readonly #wordings = new Map<string, number>();
  readonly #read = new Map<string, Omit<Features, 'speaker'>>();

  read({ kind, text, speaker }: Place): Features {
    const key = `${kind} ${text}`;
    const read = this.#read.get(key) ?? this.#readText(kind, text);
    this.#read.set(key, read);
    return { ...read, speaker };
  }

  #readText(kind: Kind, text: string): Omit<Features, 'speaker'> {
    const folded = foldedWords(text);
    const numbers = folded.map((word) => numberOf(this.#words, word));
    return {
      kind,
      words: numbers,
      bag: count(numbers),
      pairs: count(pairsIn(numbers)),
      wording: numberOf(this.#wordings, `${kind} ${numbers.join(' ')}`),
      folded: folded.join(' '),
    };
  }
}

/**
 * A number for each two neighbours. Two different pairs may share one, about one in ten thousand of
 * a long text: for how alike two texts are that is nothing.
 */
function pairsIn(numbers: readonly number[]): number[] {
  // Words are numbered from 1: 0 stands before the first and behind the last.
  return Array.from({ length: numbers.length + 1 }, (_, index) => {
    const mixed = Math.imul(numbers[index - 1] ?? 0, 0x9e3779b1) + (numbers[index] ?? 0);
    return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 2;
  });
}

/** Without the times in it, unless it is nothing else; a text without any word is its signs. */
function foldedWords(text: string): string[] {
  const timeless = /\d:\d/.test(text) ? text.replace(timestamp, ' ') : text;
  for (const candidate of [timeless, text]) {
    const found = words(candidate).map(({ folded }) => folded);
    if (found.length > 0) return found;
  }
  return [text.trim()];
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}

function count(items: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
