import type { IndexReader } from '../read/index-reader.ts';
import { wordsOf } from '../words.ts';
import { type Corpus, type InParagraphs, inParagraphs } from './corpus.ts';
import { firstLot, intoLots, roughly } from './likeliest.ts';
import type { Alternative, Row, Term } from './terms.ts';
import type { Texts } from './texts.ts';

/** A place in a paragraph that answers to a word or row of the query. */
export interface Occurrence {
  /** The number of its first word in the paragraph. */
  readonly at: number;
  /** How many words it has. */
  readonly length: number;
  readonly weight: number;
  readonly reading: number;
}

/** By paragraph, in order of the text. */
export type Occurrences = ReadonlyMap<number, readonly Occurrence[]>;

/** What stands in more paragraphs than this takes long to fetch, and tells little in a share like this. */
const frequent = { paragraphs: 10_000, share: 0.15, few: 20 };

/** Instead of the places of a row’s more frequent words so many text files are read. */
const mostFiles = 4;

/** Finds where terms and rows stand. */
export interface Finder {
  /**
   * Looks from now on only in interviews that have so many of some rows, and of many in the likeliest.
   * Only of these it has to be fetched how they fall into paragraphs.
   */
  keepTo(rows: readonly Row[], wish: Wish): Promise<Kept>;
  /** Where all terms stand in a row, just so. */
  inRow(row: Row): Promise<Occurrences>;
}

export interface Wish {
  /** So many of the rows have to be in an interview. */
  readonly atLeast: number;
  /** So many lots of interviews are enough. */
  readonly lots: number;
  /** Rows that are sought as they are, phrases; those that have them are likelier. */
  readonly phrases: readonly Row[];
  /** Whether an interview can pass the filters. */
  readonly admits: (interview: number) => boolean;
}

export interface Kept {
  /** How many interviews there are, those left out among them. */
  readonly all: number;
  readonly whole: boolean;
  /** Whether those that may have a phrase word for word are all kept. */
  readonly phrased: boolean;
  /** Which lot an interview was kept in: earlier ones are likelier, and stay in front when more are kept. */
  readonly lotOf: (interview: number) => number;
}

export function isFrequent({ count }: Pick<Term, 'count'>, paragraphs: number): boolean {
  return count > Math.min(frequent.paragraphs, Math.max(frequent.few, frequent.share * paragraphs));
}

export function finder(
  reader: IndexReader,
  corpus: Corpus,
  texts: Texts,
  signal: AbortSignal,
): Finder {
  const known = new Map<Term, Promise<Occurrences>>();
  let within: ReadonlySet<number> | null = null;

  const places = async (form: string): Promise<InParagraphs> => {
    const found = await reader.places(form);
    signal.throwIfAborted();
    const sorted = await inParagraphs(corpus, found, within);
    signal.throwIfAborted();
    return sorted;
  };

  async function keepTo(rows: readonly Row[], wish: Wish): Promise<Kept> {
    const perRow = await Promise.all(rows.map(pagesOf));
    const counts = new Map<string, number>();
    for (const pages of perRow) {
      for (const page of pages) counts.set(page, (counts.get(page) ?? 0) + 1);
    }
    const pages = Array.from(counts.keys()).filter((page) => {
      const interview = corpus.byPage.get(page);
      const holds = (counts.get(page) ?? 0) >= wish.atLeast;
      return holds && interview !== undefined && wish.admits(interview);
    });
    const numbers = pages.map((page) => corpus.byPage.get(page) ?? 0);
    known.clear();
    if (pages.length <= firstLot) {
      within = new Set(numbers);
      return { all: pages.length, whole: true, phrased: true, lotOf: () => 0 };
    }
    const lots = intoLots(await roughly(pages, rows, wish.phrases, corpus, reader));
    signal.throwIfAborted();
    const kept = lots.filter(({ lot }) => lot < wish.lots);
    within = new Set(kept.map(({ interview }) => interview));
    const byInterview = new Map(lots.map(({ interview, lot }) => [interview, lot]));
    return {
      all: lots.length,
      whole: kept.length === lots.length,
      phrased: lots.every(({ lot, phrases }) => phrases === 0 || lot < wish.lots),
      lotOf: (interview) => byInterview.get(interview) ?? 0,
    };
  }

  /** The records that have all words of a row, frequent ones between others not looked up. */
  async function pagesOf({ terms }: Row): Promise<readonly string[]> {
    const perTerm = await Promise.all(
      terms
        .filter((term) => terms.length === 1 || !isFrequent(term, corpus.size))
        .map(async ({ alternatives }) => {
          const forms = alternatives.flatMap((one) => one.forms.slice(0, 1));
          const found = await Promise.all(forms.map((form) => reader.places(form)));
          return new Set(found.flatMap((places) => [...places.keys()]));
        }),
    );
    signal.throwIfAborted();
    const [first, ...others] = perTerm;
    return [...(first ?? corpus.byPage.keys())].filter((page) =>
      others.every((pages) => pages.has(page)),
    );
  }

  function occurrences(term: Term): Promise<Occurrences> {
    const found = known.get(term) ?? all(term);
    known.set(term, found);
    return found;
  }

  async function alternative({ forms, weight, reading }: Alternative): Promise<Occurrences> {
    const [first, second] = await Promise.all(forms.map(places));
    const found = new Map<number, Occurrence[]>();
    for (const [paragraph, all] of first ?? []) {
      const next = second?.get(paragraph);
      const starts = forms.length > 1 ? all.filter((at) => next?.includes(at + 1)) : all;
      if (starts.length === 0) continue;
      found.set(
        paragraph,
        starts.map((at) => ({ at, length: forms.length, weight, reading })),
      );
    }
    return found;
  }

  async function all(term: Term): Promise<Occurrences> {
    const [first, ...others] = await Promise.all(term.alternatives.map(alternative));
    if (others.length === 0) return first ?? new Map<number, Occurrence[]>();
    const merged = new Map(first);
    for (const other of others) {
      for (const [paragraph, found] of other) {
        merged.set(paragraph, [...(merged.get(paragraph) ?? []), ...found]);
      }
    }
    for (const [paragraph, found] of merged) {
      if (found.length > 1)
        merged.set(
          paragraph,
          found.toSorted((a, b) => a.at - b.at),
        );
    }
    return merged;
  }

  async function inRow({ terms }: Row): Promise<Occurrences> {
    if (terms.some(({ alternatives }) => alternatives.length === 0)) return new Map();
    if (terms.length === 1 && terms[0]) return occurrences(terms[0]);
    const byRarity = terms
      .map((term, index) => ({ term, index }))
      .sort((a, b) => a.term.count - b.term.count);
    // The rarest two tell most. The others are looked for in the text, once that is little to read.
    for (let used = Math.min(2, terms.length); ; used++) {
      const rows = join(await load(byRarity.slice(0, used)), terms.length);
      if (used === terms.length || rows.size === 0) return rows;
      const files = new Set(Array.from(rows.keys(), (paragraph) => texts.fileOf(paragraph)));
      if (files.size <= mostFiles) return verified(rows, terms);
    }
  }

  async function load(list: readonly { term: Term; index: number }[]): Promise<Placed[]> {
    return Promise.all(
      list.map(async ({ term, index }) => ({ index, found: await occurrences(term) })),
    );
  }

  /** Those of some rows whose every word is what the text has there. */
  async function verified(rows: Occurrences, terms: readonly Term[]): Promise<Occurrences> {
    const wanted = terms.map(
      ({ alternatives }) => new Set(alternatives.map(({ forms: [form = ''] }) => form)),
    );
    const checked = new Map<number, readonly Occurrence[]>();
    await Promise.all(
      Array.from(rows, async ([paragraph, found]) => {
        const { paragraph: read } = await texts.load(paragraph);
        const words = wordsOf(read[2]);
        const right = found.filter(({ at }) =>
          wanted.every((forms, index) => forms.has(words[at + index]?.form ?? '')),
        );
        if (right.length > 0) checked.set(paragraph, right);
      }),
    );
    signal.throwIfAborted();
    return checked;
  }

  return { keepTo, inRow };
}

interface Placed {
  /** The place of the term in its row. */
  readonly index: number;
  readonly found: Occurrences;
}

/** Where some terms stand so far from each other as in their row of `length` words. */
function join([first, ...others]: readonly Placed[], length: number): Occurrences {
  const rows = new Map<number, Occurrence[]>();
  if (!first) return rows;
  for (const [paragraph, all] of first.found) {
    const rest = others.map(({ index, found: other }) => ({ index, all: other.get(paragraph) }));
    if (rest.some((one) => one.all === undefined)) continue;
    const found: Occurrence[] = [];
    for (const { at, reading } of all) {
      const start = at - first.index;
      const whole = rest.every(({ index, all: ones }) =>
        ones?.some((one) => one.at === start + index),
      );
      if (start >= 0 && whole) found.push({ at: start, length, weight: 1, reading });
    }
    if (found.length > 0) rows.set(paragraph, found);
  }
  return rows;
}
