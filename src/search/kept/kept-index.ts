import type { InterviewStructure, Manifest, Name, TextFile, Vocabulary } from '../format.ts';
import { remember } from '../read/remember.ts';
import type { FetchedReader } from '../read/fetched-reader.ts';
import { addresses } from '../../library/addresses.ts';
import { wordsOf } from '../words.ts';
import { keptFacets } from './kept-facets.ts';
import type { PageText } from './read-page.ts';
import type { NumberedWords, WordPlaces } from './word-places.ts';

/** An interview that is kept, ready to be searched. */
export interface KeptInterview {
  readonly slug: string;
  readonly page: PageText;
  readonly words: NumberedWords;
}

/**
 * An index of some interviews, made of their pages and as small as they are few: each of its parts is
 * one file. What asks the site’s index asks this one in the same way, and answers as well: phrases,
 * typos, filters and all. Two things are not in pages: which words share a stem, and other names of
 * films and people.
 *
 * @param kept the newest first
 * @param places which has given their words numbers
 */
export function keptIndex(kept: readonly KeptInterview[], places: WordPlaces): FetchedReader {
  const manifest = manifestOf(kept);
  const names = kept.map(nameOf);
  const bySlug = new Map(kept.map(({ slug, words }) => [slug, words]));
  const texts = kept.map(textOf);
  const structure = { interviews: kept.map(structureOf) };
  const once = <Value>(make: () => Value): (() => Promise<Value>) => {
    let made: Promise<Value> | undefined;
    return () => (made ??= Promise.resolve(make()));
  };
  const facets = once(() => keptFacets(kept.map(({ slug, page }) => ({ ...page, slug }))));
  const vocabulary = once(() => vocabularyOf(kept, names, places));
  return {
    manifest: () => Promise.resolve(manifest),
    pages: () => Promise.resolve(kept.map(({ slug }) => slug)),
    structure: () => Promise.resolve(structure),
    names: () => Promise.resolve(names),
    facets,
    vocabulary,
    // Forms are looked for by their first letters in all there are.
    endings: () => Promise.resolve({ forms: '', counts: [] }),
    text: (_, interview) => Promise.resolve(texts[interview] ?? nowhere),
    places: remember(64, (form) => Promise.resolve(places.places(form, bySlug))),
    warm: async () => {
      await vocabulary();
    },
  };
}

function manifestOf(kept: readonly KeptInterview[]): Manifest {
  const years = kept.map(({ page }) => Number(page.date.slice(0, 4)));
  const sum = (of: (one: KeptInterview) => number): number =>
    kept.reduce((total, one) => total + of(one), 0);
  const paragraphs = sum(({ page }) => page.paragraphs.length);
  return {
    format: 1,
    version: 'kept',
    bytes: 0,
    shards: [{ name: 'kept', interviews: kept.length }],
    order: [],
    vocabulary: { starts: [''], ends: [] },
    names: { count: kept.length, perFile: Math.max(kept.length, 1) },
    structure: { perFile: Math.max(kept.length, 1) },
    counts: {
      interviews: kept.length,
      paragraphs,
      words: sum(({ words }) => words.numbers.length) - paragraphs,
    },
    languages: Array.from(new Set(kept.map(({ page }) => page.language))),
    years: kept.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    suggestions: [],
  };
}

/** Of names those alone that lead to what is kept. */
function nameOf({ slug, page: { title, date, direction } }: KeptInterview): Name {
  const address = addresses.interview(slug);
  return { kind: 'interview', name: title, detail: date, address, slug, mentions: 0, direction };
}

function structureOf({ page, words }: KeptInterview): InterviewStructure {
  return {
    lengths: words.lengths,
    kinds: page.paragraphs.map(({ kind }) => kind).join(''),
    texts: [0],
  };
}

function textOf({ slug, page }: KeptInterview): TextFile {
  const { title, date, language, direction, publication, films, paragraphs } = page;
  const speakers = Array.from(new Set(paragraphs.flatMap(({ shownAs }) => shownAs ?? [])));
  const [film = null] = films;
  return {
    interview: { slug, title, date, language, direction, film, publication },
    speakers,
    first: 0,
    paragraphs: paragraphs.map(({ id, shownAs, text }) => [
      id,
      shownAs === null ? -1 : speakers.indexOf(shownAs),
      text,
    ]),
    question: null,
    answer: null,
  };
}

const nowhere: TextFile = {
  interview: {
    slug: '',
    title: '',
    date: '',
    language: '',
    direction: 'ltr',
    film: null,
    publication: '',
  },
  speakers: [],
  first: 0,
  paragraphs: [],
  question: null,
  answer: null,
};

function vocabularyOf(
  kept: readonly KeptInterview[],
  names: readonly Name[],
  { forms }: WordPlaces,
): Vocabulary {
  const counts = new Map<string, number>();
  for (const { words } of kept) {
    for (const [number, count] of words.counts) {
      const form = forms[number] ?? '';
      counts.set(form, (counts.get(form) ?? 0) + count);
    }
  }
  const named = new Map<string, number[]>();
  for (const [number, { name }] of names.entries()) {
    for (const form of new Set(wordsOf(name).map((word) => word.form))) {
      if (!counts.has(form)) counts.set(form, 0);
      named.set(form, [...(named.get(form) ?? []), number]);
    }
  }
  const sorted = Array.from(counts.keys()).toSorted();
  return {
    forms: sorted.join(' '),
    counts: sorted.map((form) => counts.get(form) ?? 0),
    kin: [],
    far: {},
    names: Object.fromEntries(named),
    means: {},
  };
}
