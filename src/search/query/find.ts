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

/** @throws IndexFailure, or the signal’s reason */
export async function find(
  query: Query,
  reader: IndexReader,
  signal: AbortSignal,
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
  const [paragraphs, names] = await Promise.all([
    asks
      ? findParagraphs(rows, passes, finding)
      : needsFacets
        ? allParagraphs(rows, passes, finding)
        : { found: [], reach: 'together' as const, unfiltered: [] },
    findNames(resolved, reader, manifest),
  ]);
  signal.throwIfAborted();
  const empty = !asks && parsed.filters.length === 0 && !isFiltered(filters);
  const summary = summarise(paragraphs, corpus, {
    empty,
    exact: rows.some((row) => row.quoted && !row.excluded)
      ? paragraphs.found.filter(({ literal }) => literal).length
      : null,
    readAs: readAs(parsed.text, resolved.readings),
    offer: resolved.readings.length > 0 ? null : readAs(parsed.text, resolved.offers),
    missing: resolved.missing,
    unknownFilters: unknown,
    filters,
    names: empty ? manifest.suggestions : names,
  });
  return { ...paragraphs, summary, rows, corpus, texts, facets, tests };
}

const corpora = new WeakMap<object, Corpus>();

async function corpusOf(reader: IndexReader): Promise<Corpus> {
  const manifest = await reader.manifest();
  const known = corpora.get(manifest) ?? (await loadCorpus(reader));
  corpora.set(manifest, known);
  return known;
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
    .map((paragraph) => ({ paragraph, score: 0, reading: 0, literal: false }));
  return { found, reach: 'together', unfiltered };
}

function summarise(
  { found, reach }: FoundParagraphs,
  corpus: Corpus,
  rest: Omit<Summary, 'paragraphs' | 'interviews' | 'reach' | 'filters' | 'names'> & {
    readonly filters: Filters;
    readonly names: readonly Name[];
  },
): Summary {
  return {
    ...rest,
    reach,
    paragraphs: found.filter(({ paragraph }) => corpus.kindOf(paragraph) !== 'h').length,
    interviews: new Set(found.map(({ paragraph }) => interviewOf(paragraph))).size,
  };
}
