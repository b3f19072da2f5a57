import type { InterviewStructure, Kind, Manifest } from '../format.ts';
import type { IndexReader, Places } from '../read/index-reader.ts';

/**
 * All interviews of all shards. A paragraph is one number: that of its interview times 65,536, and
 * its own. What is asked of a paragraph is known once its interview is loaded.
 */
export interface Corpus {
  readonly interviews: readonly CorpusInterview[];
  /** How many paragraphs there are. */
  readonly size: number;
  /** Words a paragraph has on the average. */
  readonly averageLength: number;
  /** The number of an interview by Pagefind’s name for its record. */
  readonly byPage: ReadonlyMap<string, number>;
  /** Loads how some interviews fall into paragraphs. */
  load(interviews: Iterable<number>): Promise<void>;
  structureOf(interview: number): InterviewStructure;
  kindOf(paragraph: number): Kind;
  /** How many words it has. */
  lengthOf(paragraph: number): number;
  /** Which paragraph of an interview a position in Pagefind’s record lies in, and where there. */
  locate(interview: number, position: number): readonly [paragraph: number, at: number];
}

export interface CorpusInterview {
  readonly shard: number;
  /** Its number in the shard. */
  readonly index: number;
}

const mostParagraphs = 0x10000;

export function interviewOf(paragraph: number): number {
  return Math.floor(paragraph / mostParagraphs);
}

/** Its number in its interview. */
export function placeOf(paragraph: number): number {
  return paragraph % mostParagraphs;
}

export function paragraphAt(interview: number, place: number): number {
  return interview * mostParagraphs + place;
}

export async function loadCorpus(reader: IndexReader): Promise<Corpus> {
  const manifest = await reader.manifest();
  const pages = await Promise.all(manifest.shards.map((_, shard) => reader.pages(shard)));
  const interviews = inOrder(manifest, pages);
  const byPage = new Map(
    interviews.map(({ shard, index }, number) => [pages[shard]?.[index] ?? '', number]),
  );
  return { ...structures(reader, manifest, interviews), interviews, byPage };
}

/** The interviews of all shards, the newest first, as each shard has its own. */
function inOrder({ order }: Manifest, pages: readonly (readonly string[])[]): CorpusInterview[] {
  if (order.length === 0) {
    return pages.flatMap((list, shard) => list.map((_, index) => ({ shard, index })));
  }
  const next = pages.map(() => 0);
  return order.map((shard) => {
    const index = next[shard] ?? 0;
    next[shard] = index + 1;
    return { shard, index };
  });
}

const nothing: InterviewStructure = { lengths: [], kinds: '', texts: [] };

function structures(
  reader: IndexReader,
  { counts, structure: { perFile } }: Manifest,
  interviews: readonly CorpusInterview[],
): Omit<Corpus, 'interviews' | 'byPage'> {
  const loaded: (InterviewStructure | undefined)[] = [];
  /** The numbers of each shard’s interviews. */
  const numbers: number[][] = [];
  for (const [number, { shard }] of interviews.entries()) (numbers[shard] ??= []).push(number);
  /** The position of each paragraph’s first word, by interview. */
  const starts: (readonly number[] | undefined)[] = [];

  async function loadFile(key: string): Promise<void> {
    const [shard = 0, file = 0] = key.split('.').map(Number);
    const { interviews: read } = await reader.structure(shard, file);
    for (const [at, structure] of read.entries()) {
      const number = numbers[shard]?.[file * perFile + at];
      if (number !== undefined) loaded[number] = structure;
    }
  }

  function structureOf(interview: number): InterviewStructure {
    return loaded[interview] ?? nothing;
  }

  function startsOf(interview: number): readonly number[] {
    const known = starts[interview];
    if (known) return known;
    const found: number[] = [];
    let position = 0;
    for (const length of structureOf(interview).lengths) {
      found.push(position);
      // The separator counts as a word.
      position += length + 1;
    }
    starts[interview] = found;
    return found;
  }

  return {
    size: counts.paragraphs,
    averageLength: counts.words / Math.max(counts.paragraphs, 1),
    async load(wanted) {
      const files = new Set<string>();
      for (const number of wanted) {
        const interview = interviews[number];
        if (!interview || loaded[number]) continue;
        files.add(`${interview.shard}.${Math.floor(interview.index / perFile)}`);
      }
      await Promise.all(Array.from(files, loadFile));
    },
    structureOf,
    kindOf: (paragraph) =>
      structureOf(interviewOf(paragraph)).kinds.charAt(placeOf(paragraph)) as Kind,
    lengthOf: (paragraph) => structureOf(interviewOf(paragraph)).lengths[placeOf(paragraph)] ?? 0,
    locate(interview, position) {
      const all = startsOf(interview);
      const place = Math.max(lastNotAfter(all, position), 0);
      return [paragraphAt(interview, place), position - (all[place] ?? 0)];
    },
  };
}

/** Paragraphs and where in them something stands: numbers of words, ascending. */
export type InParagraphs = ReadonlyMap<number, readonly number[]>;

/** What was sorted into paragraphs once, by interview. */
const sorted = new WeakMap<Places, Map<string, InParagraphs>>();

/** Positions in Pagefind’s records as paragraphs and places in them, of some interviews or all. */
export async function inParagraphs(
  corpus: Corpus,
  places: Places,
  within: ReadonlySet<number> | null,
): Promise<InParagraphs> {
  const pages = Array.from(places.keys()).filter((page) => {
    const interview = corpus.byPage.get(page);
    return interview !== undefined && (within === null || within.has(interview));
  });
  await corpus.load(pages.map((page) => corpus.byPage.get(page) ?? 0));
  const known = sorted.get(places) ?? new Map<string, InParagraphs>();
  sorted.set(places, known);
  const all = new Map<number, readonly number[]>();
  for (const page of pages) {
    const found = known.get(page) ?? sort(corpus, page, places.get(page) ?? []);
    known.set(page, found);
    for (const [paragraph, list] of found) all.set(paragraph, list);
  }
  return all;
}

function sort(corpus: Corpus, page: string, positions: readonly number[]): InParagraphs {
  const interview = corpus.byPage.get(page) ?? 0;
  const found = new Map<number, number[]>();
  for (const position of positions) {
    const [paragraph, at] = corpus.locate(interview, position);
    const list = found.get(paragraph);
    if (list) list.push(at);
    else found.set(paragraph, [at]);
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
