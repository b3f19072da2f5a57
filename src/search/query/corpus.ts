import type { InterviewStructure, Kind, Structure } from '../format.ts';

/** All interviews of all shards, their paragraphs numbered through. */
export interface Corpus {
  readonly interviews: readonly CorpusInterview[];
  /** How many paragraphs there are. */
  readonly size: number;
  /** Words a paragraph has on the average. */
  readonly averageLength: number;
  /** The interview a paragraph belongs to, as an index into `interviews`. */
  interviewOf(paragraph: number): number;
  kindOf(paragraph: number): Kind;
  /** How many words it has. */
  lengthOf(paragraph: number): number;
  /** The number of an interview by Pagefind’s name for its record. */
  readonly byPage: ReadonlyMap<string, number>;
}

export interface CorpusInterview {
  readonly shard: number;
  /** Its number in the shard. */
  readonly index: number;
  readonly structure: InterviewStructure;
  /** The number of its first paragraph. */
  readonly first: number;
  /** The position of each paragraph’s first word in Pagefind’s record. */
  readonly starts: readonly number[];
}

export function corpusOf(shards: readonly Structure[]): Corpus {
  const interviews: CorpusInterview[] = [];
  const byPage = new Map<string, number>();
  const owners: number[] = [];
  let words = 0;
  for (const [shard, { interviews: structures }] of shards.entries()) {
    for (const [index, structure] of structures.entries()) {
      const starts: number[] = [];
      let position = 0;
      byPage.set(structure.page, interviews.length);
      const first = owners.length;
      for (const length of structure.lengths) {
        starts.push(position);
        // The separator counts as a word.
        position += length + 1;
        owners.push(interviews.length);
        words += length;
      }
      interviews.push({ shard, index, structure, first, starts });
    }
  }
  const size = owners.length;
  const interviewOf = (paragraph: number): number => owners[paragraph] ?? 0;
  const inInterview = (paragraph: number): [InterviewStructure | undefined, number] => {
    const interview = interviews[interviewOf(paragraph)];
    return [interview?.structure, paragraph - (interview?.first ?? 0)];
  };
  return {
    interviews,
    size,
    averageLength: words / Math.max(size, 1),
    byPage,
    interviewOf,
    kindOf(paragraph) {
      const [structure, at] = inInterview(paragraph);
      return (structure?.kinds.charAt(at) ?? 'a') as Kind;
    },
    lengthOf(paragraph) {
      const [structure, at] = inInterview(paragraph);
      return structure?.lengths[at] ?? 0;
    },
  };
}

/** Paragraphs and where in them something stands: numbers of words, ascending. */
export type InParagraphs = ReadonlyMap<number, readonly number[]>;

/** Positions in Pagefind’s records as paragraphs and places in them. */
export function inParagraphs(
  { interviews, byPage }: Corpus,
  places: ReadonlyMap<string, readonly number[]>,
): InParagraphs {
  const found = new Map<number, number[]>();
  for (const [page, positions] of places) {
    const interview = interviews[byPage.get(page) ?? -1];
    if (!interview) continue;
    const { starts, first } = interview;
    for (const position of positions) {
      const paragraph = lastNotAfter(starts, position);
      const at = position - (starts[paragraph] ?? 0);
      const known = found.get(first + paragraph);
      if (known) known.push(at);
      else found.set(first + paragraph, [at]);
    }
  }
  return found;
}

/** The index of the last of some ascending values that is not greater; -1 where all are. */
export function lastNotAfter<T extends number | string>(values: readonly T[], value: T): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? value) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
