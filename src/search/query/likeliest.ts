import type { IndexReader, Places } from '../read/index-reader.ts';
import type { Corpus } from './corpus.ts';
import { idf } from './score.ts';
import type { Row, Term } from './terms.ts';

/** How many interviews are read before results show; what a reader looks at first is among them. */
export const firstLot = 16;

/** With every further lot there are so many times as many interviews. */
const growth = 4;

/** So many are read at first where they may have a phrase, so that those that have it can be counted. */
const mostPhrased = 64;

/** An interview and how likely it has the best answer. */
export interface Likely {
  readonly interview: number;
  readonly score: number;
  /** The best reading of mended words that it has; 0 is the likeliest. */
  readonly reading: number;
  /** How many of the phrases it may have word for word. */
  readonly phrases: number;
}

/**
 * Tells interviews apart before it is known how they fall into paragraphs: by how near to each other
 * the words of a query stand, the very words before their kin.
 *
 * @param pages Pagefind’s names of the interviews
 */
export async function roughly(
  pages: readonly string[],
  rows: readonly Row[],
  phrases: readonly Row[],
  corpus: Corpus,
  reader: IndexReader,
): Promise<Likely[]> {
  const [sought, phrased] = await Promise.all([
    Promise.all(rows.map((row) => seek(row, corpus, reader))),
    Promise.all(phrases.map((row) => havingPhrase(row, pages, reader))),
  ]);
  return pages.map((page) => ({
    interview: corpus.byPage.get(page) ?? 0,
    ...likelihood(sought.flatMap((one) => one(page) ?? [])),
    phrases: phrased.filter((having) => having.has(page)).length,
  }));
}

/**
 * The likeliest interviews first. Where words were mended the first lot has some for each reading:
 * the likeliest may still not be the one meant.
 */
export function intoLots(all: readonly Likely[]): (Likely & { readonly lot: number })[] {
  const sorted = all.toSorted(
    (a, b) =>
      b.phrases - a.phrases ||
      a.reading - b.reading ||
      b.score - a.score ||
      a.interview - b.interview,
  );
  const phrased = all.filter(({ phrases }) => phrases > 0).length;
  const size = Math.max(firstLot, Math.min(phrased, mostPhrased));
  const first = new Set(
    [1, 2, 3].flatMap((reading) => sorted.filter((one) => one.reading === reading).slice(0, 2)),
  );
  for (const one of sorted) {
    if (first.size >= size) break;
    first.add(one);
  }
  const ordered = [
    ...sorted.filter((one) => first.has(one)),
    ...sorted.filter((one) => !first.has(one)),
  ];
  let lot = 0;
  let end = size;
  return ordered.map((one, index) => {
    while (index >= end) {
      lot += 1;
      end *= growth;
    }
    return { ...one, lot };
  });
}

/**
 * The interviews that have a phrase, or may have it: more of its words are looked up, from the rarest
 * on, until few enough are left to be read.
 */
async function havingPhrase(
  { terms }: Row,
  pages: readonly string[],
  reader: IndexReader,
): Promise<ReadonlySet<string>> {
  const byRarity = terms
    .map((term, index) => ({ term, index }))
    .toSorted((a, b) => a.term.count - b.term.count);
  /** Where the phrase may begin. */
  let begins: ReadonlyMap<string, ReadonlySet<number>> | null = null;
  for (const [used, { term, index }] of byRarity.entries()) {
    if (begins && used >= 2 && begins.size <= mostPhrased) break;
    const forms = await formsOf(term, reader);
    const next = new Map<string, ReadonlySet<number>>();
    for (const page of begins?.keys() ?? pages) {
      const before = begins?.get(page);
      const all = forms.flatMap(({ places }) =>
        (places.get(page) ?? []).map((position) => position - index),
      );
      const left = before ? all.filter((begin) => before.has(begin)) : all;
      if (left.length > 0) next.set(page, new Set(left));
    }
    begins = next;
  }
  return new Set(begins?.keys());
}

/** Where a row stands in one interview, and how much it tells. */
interface Stands {
  readonly idf: number;
  readonly places: readonly Place[];
}

/** One form’s places: positions ascending. */
interface Place {
  readonly positions: readonly number[];
  readonly weight: number;
  readonly reading: number;
}

/** Looks a row up; the answer tells where it stands in an interview. */
async function seek(
  { terms }: Row,
  corpus: Corpus,
  reader: IndexReader,
): Promise<(page: string) => Stands | null> {
  const rarest = terms
    .map((term, index) => ({ term, index }))
    .toSorted((a, b) => a.term.count - b.term.count)
    .slice(0, 2);
  const found = await Promise.all(
    rarest.map(async ({ term, index }) => ({ index, forms: await formsOf(term, reader) })),
  );
  const [first, second] = found;
  const weight = idf(rarest[0]?.term.count ?? 0, corpus.size);
  return (page) => {
    const places = (first?.forms ?? []).flatMap(({ places: all, ...rest }) => {
      const positions = all.get(page);
      return positions ? [{ ...rest, positions }] : [];
    });
    if (places.length === 0) return null;
    if (!second) return { idf: weight, places };
    // Two words of a phrase so far from each other as they stand in it.
    const others = new Set(second.forms.flatMap(({ places: all }) => all.get(page) ?? []));
    const apart = second.index - (first?.index ?? 0);
    const whole = places.map((place) => ({
      ...place,
      positions: place.positions.filter((at) => others.has(at + apart)),
    }));
    return whole.some(({ positions }) => positions.length > 0)
      ? { idf: weight, places: whole }
      : null;
  };
}

async function formsOf(
  { alternatives }: Term,
  reader: IndexReader,
): Promise<{ places: Places; weight: number; reading: number }[]> {
  return Promise.all(
    alternatives.map(async ({ forms: [form = ''], weight, reading }) => ({
      places: await reader.places(form),
      weight,
      reading,
    })),
  );
}

/** So many places of the rarest row are tried. */
const mostPlaces = 300;

/** How soon it stops to tell that words stand near each other; in words. */
const nearness = 20;

function likelihood(rows: readonly Stands[]): { score: number; reading: number } {
  const [anchor, ...others] = rows.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  if (!anchor) return { score: 0, reading: 0 };
  const reading = Math.max(
    ...rows.map(({ places }) => Math.min(...places.map((place) => place.reading))),
  );
  let best = 0;
  for (const { positions, weight } of anchor.places) {
    for (const at of positions.slice(0, mostPlaces)) {
      let sum = anchor.idf * weight;
      for (const other of others) {
        const near = other.places.map((place) => place.weight * closeTo(at, place.positions));
        sum += other.idf * Math.max(...near);
      }
      best = Math.max(best, sum);
    }
  }
  // A word alone is likelier the best answer where it is said more often.
  const times = others.length === 0 ? Math.min(sizeOf(anchor), 20) / 100 : 0;
  return { score: best * (1 + times), reading };
}

function sizeOf({ places }: Stands): number {
  return places.reduce((sum, { positions }) => sum + positions.length, 0);
}

/** 1 right beside one of some positions, less the farther the nearest is. */
function closeTo(at: number, positions: readonly number[]): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const away = Math.min(
    Math.abs((positions[low] ?? Infinity) - at),
    Math.abs((positions[low - 1] ?? Infinity) - at),
  );
  return 1 / (1 + away / nearness);
}
