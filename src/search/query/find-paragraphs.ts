import type { Summary } from '../answer.ts';
import { wordsOf } from '../words.ts';
import { type Corpus, interviewOf } from './corpus.ts';
import type { Passes } from './filters.ts';
import { type Finder, isFrequent, type Kept, type Occurrences } from './occurrences.ts';
import { idf, score, type Unit } from './score.ts';
import type { Row, Term } from './terms.ts';
import type { Texts } from './texts.ts';

/** A paragraph that answers. */
export interface Found {
  readonly paragraph: number;
  readonly score: number;
  /** Which reading of a mended word it has; 0 is the likeliest. */
  readonly reading: number;
  /** It has every phrase of the query, word for word. */
  readonly literal: boolean;
  /** Those of likelier interviews come first, so that results stay in their places when more are read. */
  readonly lot: number;
}

export interface FoundParagraphs {
  readonly found: readonly Found[];
  readonly reach: Summary['reach'];
  /** Before filters, for counting what they would leave. */
  readonly unfiltered: readonly number[];
  /** Whether all interviews that could answer were read. */
  readonly whole: boolean;
  /** Whether the best answers are among those read: a phrase, word for word, may be in others. */
  readonly settled: boolean;
}

/** What paragraphs have to be, and how far to look for them. */
export interface Sought {
  readonly passes: Passes;
  /** Whether an interview has any paragraph that can pass. */
  readonly admits: (interview: number) => boolean;
  /** So many lots of interviews, the likeliest, are enough. */
  readonly lots: number;
}

/** Of frequent words alone so many, the rarest, are looked up. */
const mostFrequent = 3;

/** Of the words of phrases so many, the rarest, are looked up to find what comes close. */
const mostOfPhrases = 2;

/** So many texts are read to see whether frequent words are in them too. */
const mostChecked = 8;

/** What of the query’s weight a paragraph must have where none has all words. */
const most = 2 / 3;

/** Finds and ranks the paragraphs that answer to rows of words, before any text is loaded. */
export async function findParagraphs(
  rows: readonly Row[],
  { passes, admits, lots }: Sought,
  { corpus, finder, texts }: { corpus: Corpus; finder: Finder; texts: Texts },
): Promise<FoundParagraphs> {
  const nothing: FoundParagraphs = {
    found: [],
    reach: 'together',
    unfiltered: [],
    whole: true,
    settled: true,
  };
  const wanted = rows.filter(({ excluded }) => !excluded);
  // Each word of a phrase for itself: paragraphs that have them all, but not in a row, come close.
  const parts = wanted.flatMap((row) =>
    row.quoted ? row.terms.map((term) => ({ ...row, terms: [term] })) : [row],
  );
  const present = parts.filter(isPresent);
  const weight = (list: readonly Row[]): number =>
    list.reduce((sum, row) => sum + idf(countOf(row), corpus.size), 0);
  if (present.length === 0) return nothing;
  if (present.length < parts.length && present.length < 2 && weight(present) <= weight(parts) / 2) {
    return nothing;
  }

  const sought = worthFetching(present, corpus);
  const phrases = wanted.filter(({ quoted, terms }) => quoted && terms.length > 1);
  const keepTo = (atLeast: number): Promise<Kept> =>
    finder.keepTo(sought, { atLeast, lots, phrases, admits });
  const gather = async (): Promise<{ units: Unit[]; phrases: Occurrences[]; allowed: Passes }> => {
    const [units, inPhrases, unwanted] = await Promise.all([
      Promise.all(sought.map((row) => unitOf(row, corpus, finder))),
      Promise.all(wanted.filter(({ quoted }) => quoted).map((row) => finder.inRow(row))),
      Promise.all(rows.filter(({ excluded }) => excluded).map((row) => finder.inRow(row))),
    ]);
    const allowed: Passes = (paragraph) => !unwanted.some((found) => found.has(paragraph));
    return { units, phrases: inPhrases, allowed };
  };
  const rank = (
    paragraphs: readonly number[],
    { units, phrases: inPhrases }: Awaited<ReturnType<typeof gather>>,
    { lotOf }: Kept,
    gains?: ReadonlyMap<number, number>,
  ): Found[] =>
    joined(
      paragraphs.map((paragraph) => ({
        paragraph,
        score: score(paragraph, units, corpus) + (gains?.get(paragraph) ?? 0),
        reading: readingOf(paragraph, units),
        literal: inPhrases.length > 0 && inPhrases.every((found) => found.has(paragraph)),
        lot: lotOf(interviewOf(paragraph)),
      })),
    ).sort(inOrder);

  const kept = await keepTo(sought.length);
  if (kept.all > 0) {
    const gathered = await gather();
    const { units, allowed } = gathered;
    const whole = present.length === parts.length;
    const together = holding(units).filter(allowed);
    const passing = together.filter(passes);
    if (passing.length > 0) {
      const optional = present.filter((row) => !sought.includes(row));
      const found = await checked(rank(passing, gathered, kept), optional, texts);
      const reach = whole ? 'together' : 'some';
      const settled = kept.phrased || found.some(({ literal }) => literal);
      return { found, reach, unfiltered: together, whole: kept.whole, settled };
    }
    // Before words count as apart, all interviews have to be read.
    if (units.length < 2 || !kept.whole) {
      return { ...nothing, unfiltered: together, whole: kept.whole, settled: kept.whole };
    }
    const apart = spread(units, (paragraph) => allowed(paragraph) && passes(paragraph));
    if (apart.size > 0) {
      const found = rank([...apart.keys()], gathered, kept, apart);
      const unfiltered = [...spread(units, allowed).keys()];
      return { found, reach: whole ? 'apart' : 'some', unfiltered, whole: true, settled: true };
    }
  }
  if (sought.length < 3) return nothing;
  const some = await keepTo(2);
  if (some.all === 0) return nothing;
  const gathered = await gather();
  const enough = mostOf(gathered.units).filter(gathered.allowed);
  const found = rank(enough.filter(passes), gathered, some);
  return { found, reach: 'some', unfiltered: enough, whole: some.whole, settled: true };
}

/** Where none of the first lots has a phrase, they are one with the first that has. */
function joined(found: readonly Found[]): Found[] {
  const first = Math.min(...found.flatMap(({ literal, lot }) => (literal ? [lot] : [])));
  return found.map((one) => (one.lot <= first && first < Infinity ? { ...one, lot: 0 } : one));
}

function isPresent({ terms }: Row): boolean {
  return terms.every(({ alternatives }) => alternatives.length > 0);
}

function countOf({ terms }: Row): number {
  return Math.min(...terms.map(({ count }) => count));
}

/** Without words that are nearly everywhere, if there are others. */
function worthFetching(rows: readonly Row[], { size }: Corpus): readonly Row[] {
  const everywhere = ({ terms: [term, ...others] }: Row): boolean =>
    term !== undefined && others.length === 0 && isFrequent(term, size);
  const rare = rows.filter((row) => !everywhere(row));
  const phrased = rare.filter(({ quoted }) => quoted).toSorted((a, b) => countOf(a) - countOf(b));
  const told = rare.filter((row) => !row.quoted || phrased.indexOf(row) < mostOfPhrases);
  if (told.length > 0) return told;
  const rarest = rows.toSorted((a, b) => countOf(a) - countOf(b)).slice(0, mostFrequent);
  return rows.filter((row) => rarest.includes(row));
}

async function unitOf(row: Row, corpus: Corpus, finder: Finder): Promise<Unit> {
  return { found: await finder.inRow(row), idf: idf(countOf(row), corpus.size) };
}

/** Phrases word for word first, then the likeliest readings, then by score; ties in order of the text. */
export function inOrder(a: Found, b: Found): number {
  return (
    a.lot - b.lot ||
    Number(b.literal) - Number(a.literal) ||
    a.reading - b.reading ||
    b.score - a.score ||
    a.paragraph - b.paragraph
  );
}

/** The worst of the readings that a paragraph needs: of each word the best it has. */
function readingOf(paragraph: number, units: readonly Unit[]): number {
  let worst = 0;
  for (const { found } of units) {
    const all = found.get(paragraph);
    if (all) worst = Math.max(worst, Math.min(...all.map(({ reading }) => reading)));
  }
  return worst;
}

/** The paragraphs that hold all units. */
function holding(units: readonly Unit[]): number[] {
  const [rarest, ...others] = units.toSorted((a, b) => a.found.size - b.found.size);
  return Array.from(rarest?.found.keys() ?? []).filter((paragraph) =>
    others.every(({ found }) => found.has(paragraph)),
  );
}

/** The paragraphs that hold most of the units by weight, and two at least. */
function mostOf(units: readonly Unit[]): number[] {
  const whole = units.reduce((sum, unit) => sum + unit.idf, 0);
  return Array.from(new Set(units.flatMap(({ found }) => [...found.keys()]))).filter(
    (paragraph) => {
      const held = units.filter(({ found }) => found.has(paragraph));
      return held.length > 1 && held.reduce((sum, unit) => sum + unit.idf, 0) >= whole * most;
    },
  );
}

/**
 * Of each interview that has all units somewhere: the paragraph of the rarest unit that has the
 * others nearest, and for every other unit the one nearest to it; with what they gain by standing
 * near, and by holding the very words.
 */
function spread(units: readonly Unit[], passes: Passes): Map<number, number> {
  const [rarest, ...others] = units
    .toSorted((a, b) => b.idf - a.idf)
    .map(({ found, idf: weight }) => ({ weight, best: bestOfInterviews(found, passes) }));
  const chosen = new Map<number, number>();
  for (const [interview, { paragraphs, weight }] of rarest?.best ?? []) {
    const rest = others.map((one) => ({ ...one, best: one.best.get(interview) }));
    if (rest.some(({ best }) => best === undefined)) continue;
    const gain = (from: number): number =>
      rest.reduce(
        (sum, { best, weight: idfOfOther }) => {
          const away = Math.abs(nearestTo(from, best?.paragraphs ?? []) - from);
          return sum + idfOfOther * (best?.weight ?? 0) * (1 + 1 / (1 + away));
        },
        weight * (rarest?.weight ?? 0),
      );
    const gains = paragraphs.map((from) => ({ from, gained: gain(from) }));
    const first = gains.reduce((a, b) => (b.gained > a.gained ? b : a));
    chosen.set(first.from, first.gained);
    for (const { best } of rest) {
      chosen.set(nearestTo(first.from, best?.paragraphs ?? []), first.gained);
    }
  }
  return chosen;
}

interface BestOfInterview {
  /** Those that have the word itself; if there is none, those with its kin. */
  paragraphs: number[];
  weight: number;
}

function bestOfInterviews(found: Occurrences, passes: Passes): Map<number, BestOfInterview> {
  const interviews = new Map<number, BestOfInterview>();
  for (const [paragraph, occurrences] of found) {
    if (!passes(paragraph)) continue;
    const weight = Math.max(...occurrences.map((one) => one.weight));
    const interview = interviewOf(paragraph);
    const known = interviews.get(interview);
    if (!known || weight > known.weight) {
      interviews.set(interview, { paragraphs: [paragraph], weight });
    } else if (weight === known.weight) known.paragraphs.push(paragraph);
  }
  return interviews;
}

function nearestTo(place: number, paragraphs: readonly number[]): number {
  return paragraphs.reduce(
    (a, b) => (Math.abs(b - place) < Math.abs(a - place) ? b : a),
    paragraphs[0] ?? place,
  );
}

/** Puts paragraphs without the frequent words of the query behind, if that takes few texts to see. */
async function checked(
  found: readonly Found[],
  optional: readonly Row[],
  texts: Texts,
): Promise<readonly Found[]> {
  if (optional.length === 0 || found.length < 2) return found;
  const near = found.slice(0, 4 * mostChecked);
  if (new Set(near.map(({ paragraph }) => texts.fileOf(paragraph))).size > mostChecked)
    return found;
  const terms = optional.flatMap((row) => row.terms);
  const marked = await Promise.all(
    near.map(async (one) => {
      const { paragraph } = await texts.load(one.paragraph);
      const forms = new Set(wordsOf(paragraph[2]).map(({ form }) => form));
      const missing = terms.filter((term) => !has(forms, term)).length;
      return { ...one, score: one.score / (1 + missing) };
    }),
  );
  return [...marked.sort(inOrder), ...found.slice(near.length)];
}

function has(forms: ReadonlySet<string>, { alternatives }: Term): boolean {
  return alternatives.some((one) => one.forms.every((form) => forms.has(form)));
}
