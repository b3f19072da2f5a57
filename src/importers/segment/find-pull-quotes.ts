import { findQuote } from '../../interview/index.ts';
import { kindOf } from '../account/word-characters.ts';
import type { Paragraph } from '../types.ts';

/** A paragraph that repeats words of a longer one. */
export interface Repetition {
  readonly paragraph: Paragraph;
  readonly passage: Paragraph;
  /** The site finds its words in the passage; otherwise they differ, and showing it would misquote. */
  readonly exact: boolean;
}

/**
 * Finds pull-quotes: free-standing paragraphs of 8 to 70 words, block quotes of 4 to 70, at least 70 %
 * of whose runs of four words lie inside one longer paragraph. In 481 long files this found 3 of 3, and 26 false ones.
 *
 * @param isFree whether a paragraph may be one
 */
export function findPullQuotes(
  paragraphs: readonly Paragraph[],
  isFree: (paragraph: Paragraph) => boolean,
): Repetition[] {
  const index = new ShingleIndex();
  const passages = paragraphs.map((paragraph) => {
    return { paragraph, shingles: shinglesOf(paragraph.text) };
  });
  for (const { paragraph, shingles } of passages) {
    if (!isFree(paragraph)) continue;
    const words = shingles.length + shingleWords - 1;
    // Set as a quote, it needs fewer words of its own to be known as one.
    const least = paragraph.style === 'quote' ? shingleWords : 8;
    if (words >= least && words <= 70) index.add({ paragraph, words, shingles: new Set(shingles) });
  }
  if (index.size === 0) return [];
  const best = new Map<Candidate, { passage: Paragraph; share: number }>();
  for (const { paragraph: passage, shingles } of passages) {
    for (const { candidate, share } of index.within(shingles)) {
      const known = best.get(candidate);
      // Of two that hold as much, the longer: the other may be a pull-quote itself.
      const isBetter =
        !known ||
        share > known.share ||
        (share === known.share && passage.text.length > known.passage.text.length);
      if (share >= 0.7 && isBetter) best.set(candidate, { passage, share });
    }
  }
  return Array.from(best, ([{ paragraph }, { passage }]) => {
    return { paragraph, passage, exact: isExact(paragraph.text, passage.text) };
  });
}

interface Candidate {
  readonly paragraph: Paragraph;
  readonly words: number;
  readonly shingles: ReadonlySet<number>;
}

const shingleWords = 4;

/**
 * Runs that stand in more candidates than this are turns of phrase and no evidence. The limit also
 * keeps the work linear in a file that says one thing ten thousand times.
 */
const mostCandidates = 8;

class ShingleIndex {
  readonly #candidates = new Map<number, Candidate[]>();
  /** Words of the shortest candidate: it lies in no passage that has no more. */
  #shortest = Infinity;
  size = 0;

  add(candidate: Candidate): void {
    this.size++;
    this.#shortest = Math.min(this.#shortest, candidate.words);
    for (const shingle of candidate.shingles) {
      const sharing = this.#candidates.get(shingle);
      if (sharing) sharing.push(candidate);
      else this.#candidates.set(shingle, [candidate]);
    }
  }

  /** The candidates that share runs with a longer paragraph’s, and what part of theirs it holds. */
  within(shingles: readonly number[]): { candidate: Candidate; share: number }[] {
    const words = shingles.length + shingleWords - 1;
    if (words <= this.#shortest) return [];
    const shared = new Map<Candidate, Set<number>>();
    for (const shingle of shingles) {
      const sharing = this.#candidates.get(shingle);
      if (!sharing || sharing.length > mostCandidates) continue;
      for (const candidate of sharing) {
        if (candidate.words >= words) continue;
        const found = shared.get(candidate);
        if (found) found.add(shingle);
        else shared.set(candidate, new Set([shingle]));
      }
    }
    return Array.from(shared, ([candidate, found]) => {
      return { candidate, share: found.size / candidate.shingles.size };
    });
  }
}

/** Hashes of the runs of four words of a text, case and everything but letters and digits apart. */
function shinglesOf(text: string): number[] {
  const shingles: number[] = [];
  // The hashes of the last words, the earliest first.
  let [first, second, third] = [0, 0, 0];
  let count = 0;
  let word = start;
  const lower = text.toLowerCase();
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && isInWord(lower, at)) {
      // FNV-1a, 32 bits. A collision can only propose a pull-quote, never confirm one.
      word = Math.imul(word ^ lower.charCodeAt(at), prime);
      continue;
    }
    if (word === start) continue;
    if (++count >= shingleWords) shingles.push(mix(mix(mix(mix(0, first), second), third), word));
    [first, second, third] = [second, third, word];
    word = start;
  }
  return shingles;
}

/** Unsigned, as no hash is: so it also says that no word has begun. */
const start = 0x811c9dc5;
const prime = 0x01000193;

function mix(sum: number, word: number): number {
  return Math.imul(sum ^ word, prime) ^ (sum >>> 13);
}

/** Whether a code unit is part of a letter, a mark or a digit. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if ((code & 0xf800) !== 0xd800) return kindOf(code) === 'word';
  // Of a pair, an emoji is none; a half alone neither.
  const point = text.codePointAt((code & 0xfc00) === 0xdc00 ? at - 1 : at) ?? 0;
  return point > 0xffff && wordCharacter.test(String.fromCodePoint(point));
}

const wordCharacter = /^[\p{L}\p{M}\p{N}]/u;

/** Whether the site will find the quote in the passage. A leading dash would make it a source there. */
function isExact(quote: string, passage: string): boolean {
  if (/^(?:[—―–]|--)/u.test(quote)) return false;
  return findQuote(quote, [{ id: '', text: passage }], 0) !== null;
}
