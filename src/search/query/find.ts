import type { Facet, Filters, Query, Summary } from '../answer.ts';
import type { Name } from '../format.ts';
import type { IndexReader } from '../read/index-reader.ts';
import { type Corpus, interviewOf, loadCorpus, paragraphAt } from './corpus.ts';
import { type FacetValues, loadFacetValues } from './facet-values.ts';
import { filterTests, isFiltered, type Passes, readFilters } from './filters.ts';
import { findNames } from './find-names.ts';
import { findParagraphs, type FoundParagraphs } from './find-paragraphs.ts';
import { lexicon } from './lexicon.ts';
import { type Finder, finder } from './occurrences.ts';
import { parseQuery } from './parse-query.ts';
import { readAs } from './read-as.ts';
import { resolveTerms, type Row } from './terms.ts';
import { type Texts, textsOf } from './texts.ts';
import { withoutQuestion } from './without-question.ts';

/** All that a query finds, before texts are loaded for showing. */
export interface Findings extends FoundParagraphs {
  readonly summary: Summary;
  readonly rows: readonly Row[];
  readonly corpus: Corpus;
  readonly texts: Texts;
  /** Loaded only where a filter is in force. */
  readonly facets: FacetValues | null;
  readonly tests: ReadonlyMap<Facet, Passes>;
}

/**
 * @param interviews so many are wanted; where more answer they need not all be found
 * @throws IndexFailure, or the signal’s reason
 */
export async function find(
  query: Query,
  reader: IndexReader,
  signal: AbortSignal,
  interviews = Infinity,
): Promise<Findings> {
  const parsed = parseQuery(query.text, query.typing);
  const manifest = await reader.manifest();
  signal.throwIfAborted();
  const needsFacets = parsed.filters.length > 0 || isFiltered(query.filters);
  const corpusLoading = corpusOf(reader);
  const [corpus, resolved, facets] = await Promise.all([
    corpusLoading,
    resolveTerms(parsed, lexicon(reader, manifest), query.literal),
    needsFacets ? corpusLoading.then((loaded) => loadFacetValues(reader, loaded)) : null,
  ]);
  signal.throwIfAborted();
  const { filters, unknown } = readFilters(query.filters, parsed.filters, facets);
  const tests = facets ? filterTests(filters, facets) : new Map<Facet, Passes>();
  // A filter that names nothing lets nothing through.
  const passes: Passes = (paragraph) =>
    unknown.length === 0 && Array.from(tests.values()).every((test) => test(paragraph));
  const texts = textsOf(reader, corpus);
  const finding = { corpus, texts, finder: finder(reader, corpus, texts, signal) };
  const { rows } = resolved;
  const asks = rows.some(({ excluded }) => !excluded);
  const admits =
    facets && Number.isFinite(interviews) ? admitted(tests, facets) : (): boolean => true;
  const [paragraphs, names] = await Promise.all([
    asks
      ? findAsked(rows, (some) =>
          enough(interviews, (lots) => findParagraphs(some, { passes, admits, lots }, finding)),
        )
      : needsFacets
        ? allParagraphs(rows, passes, finding)
        : { found: [], reach: 'together' as const, unfiltered: [], whole: true, settled: true },
    findNames(resolved, reader, manifest),
  ]);
  signal.throwIfAborted();
  const empty = !asks && parsed.filters.length === 0 && !isFiltered(filters);
  const summary = summarise(paragraphs, corpus, {
    empty,
    exact: rows.some((row) => row.quoted && !row.excluded)
      ? passagesOf(paragraphs.found, corpus).filter(({ literal }) => literal).length
      : null,
    readAs: readAs(parsed.text, resolved.readings),
    offer: resolved.readings.length > 0 ? null : readAs(parsed.text, resolved.offers),
    missing: resolved.missing,
    unknownFilters: unknown,
    filters,
    names: empty ? manifest.suggestions : names,
  });
  return { rows, ...paragraphs, summary, corpus, texts, facets, tests };
}

const corpora = new WeakMap<object, Corpus>();

async function corpusOf(reader: IndexReader): Promise<Corpus> {
  const manifest = await reader.manifest();
  const known = corpora.get(manifest) ?? (await loadCorpus(reader));
  corpora.set(manifest, known);
  return known;
}

/** Where no paragraph has all words of a question: what answers to those that say what is asked for. */
async function findAsked(
  rows: readonly Row[],
  look: (rows: readonly Row[]) => Promise<FoundParagraphs>,
): Promise<FoundParagraphs & { readonly rows?: readonly Row[] }> {
  const whole = await look(rows);
  if (whole.reach === 'together' && whole.found.length > 0) return whole;
  const wanted = withoutQuestion(rows);
  const answer = wanted && (await look(wanted));
  if (!answer || answer.found.length === 0) return whole;
  return { ...answer, reach: answer.reach === 'together' ? 'some' : answer.reach, rows: wanted };
}

/** What filters alone leave, in order of the text; headings are no passages. */
async function allParagraphs(
  rows: readonly Row[],
  passes: Passes,
  { corpus, finder: places }: { corpus: Corpus; finder: Finder },
): Promise<FoundParagraphs> {
  const unwanted = await Promise.all(rows.map((row) => places.inRow(row)));
  await corpus.load(corpus.interviews.keys());
  const unfiltered = corpus.interviews.flatMap((_, interview) =>
    corpus
      .structureOf(interview)
      .lengths.map((_length, place) => paragraphAt(interview, place))
      .filter(
        (paragraph) =>
          corpus.kindOf(paragraph) !== 'h' && !unwanted.some((found) => found.has(paragraph)),
      ),
  );
  const found = unfiltered
    .filter(passes)
    .map((paragraph) => ({ paragraph, score: 0, reading: 0, literal: false, lot: 0 }));
  return { found, reach: 'together', unfiltered, whole: true, settled: true };
}

/** Looks through more and more interviews until so many have answered. */
async function enough(
  interviews: number,
  look: (lots: number) => Promise<FoundParagraphs>,
): Promise<FoundParagraphs> {
  for (let lots = Number.isFinite(interviews) ? 1 : Infinity; ; lots++) {
    const paragraphs = await look(lots);
    const answering = new Set(paragraphs.found.map(({ paragraph }) => interviewOf(paragraph)));
    // Whether a single one answers makes a difference to how it is shown.
    const isEnough = paragraphs.settled && answering.size >= Math.max(interviews, 2);
    if (paragraphs.whole || isEnough) return paragraphs;
  }
}

/** Whether an interview has a paragraph that can pass; what it is, question or answer, is left open. */
function admitted(
  tests: ReadonlyMap<Facet, Passes>,
  facets: FacetValues,
): (interview: number) => boolean {
  const told = Array.from(tests).filter(([facet]) => facet !== 'role');
  return (interview) => {
    for (let place = 0; place < facets.paragraphsOf(interview); place++) {
      const paragraph = paragraphAt(interview, place);
      if (told.every(([, passes]) => passes(paragraph))) return true;
    }
    return false;
  };
}

function summarise(
  { found, reach, whole }: FoundParagraphs,
  corpus: Corpus,
  rest: Omit<Summary, 'paragraphs' | 'interviews' | 'whole' | 'reach' | 'filters' | 'names'> & {
    readonly filters: Filters;
    readonly names: readonly Name[];
  },
): Summary {
  return {
    ...rest,
    reach,
    whole,
    paragraphs: passagesOf(found, corpus).length,
    interviews: new Set(found.map(({ paragraph }) => interviewOf(paragraph))).size,
  };
}

/** Without headings, which stand apart. */
function passagesOf(found: FoundParagraphs['found'], corpus: Corpus): FoundParagraphs['found'] {
  return found.filter(({ paragraph }) => corpus.kindOf(paragraph) !== 'h');
}
