import type { Facet } from '../answer.ts';
import type { Facets, InterviewFacets } from '../format.ts';
import type { IndexReader } from '../read/index-reader.ts';
import { filters, tag as siteLanguage } from '../../words/in-browser.ts';
import { type Corpus, interviewOf, placeOf } from './corpus.ts';

export const facetNames = [
  'speaker',
  'role',
  'film',
  'interview',
  'person',
  'year',
  'language',
] as const satisfies readonly Facet[];

/** What each facet says of a paragraph. */
export interface FacetValues {
  of(facet: Facet, paragraph: number): readonly string[];
  /** Every value there is with its name, as shown. */
  all(facet: Facet): ReadonlyMap<string, string>;
  /** How many paragraphs an interview has. */
  paragraphsOf(interview: number): number;
}

/** Loads who speaks where and of what, all shards joined. */
export async function loadFacetValues(reader: IndexReader, corpus: Corpus): Promise<FacetValues> {
  const { shards } = await reader.manifest();
  const loaded = await Promise.all(shards.map((_, shard) => reader.facets(shard)));
  const labels = labelsOf(loaded);
  const named = new Map<InterviewFacets, Named>();

  function facetsOf(number: number): readonly [Facets, InterviewFacets] | null {
    const interview = corpus.interviews[number];
    const shard = loaded[interview?.shard ?? -1];
    const facets = shard?.interviews[interview?.index ?? -1];
    return shard && facets ? [shard, facets] : null;
  }

  function of(facet: Facet, paragraph: number): readonly string[] {
    const found = facetsOf(interviewOf(paragraph));
    if (!found) return [];
    const [shard, facets] = found;
    const at = placeOf(paragraph);
    switch (facet) {
      case 'speaker': {
        const speaker = shard.speakers[facets.speakers[at] ?? -1];
        return speaker ? [speaker[1] ?? speaker[0]] : [];
      }
      case 'role': {
        const kind = corpus.kindOf(paragraph);
        return kind === 'q' ? ['question'] : kind === 'a' ? ['answer'] : [];
      }
      case 'film': {
        const films = [...facets.films, ...(namedIn(facets).films.get(at) ?? [])];
        return [...new Set(films)].flatMap((film) => shard.films[film]?.[0] ?? []);
      }
      case 'person':
        return (namedIn(facets).people.get(at) ?? []).flatMap(
          (one) => shard.people[one]?.[0] ?? [],
        );
      case 'interview':
        return [facets.slug];
      case 'year':
        return [String(facets.year)];
      case 'language':
        return [facets.language];
    }
  }

  function namedIn(facets: InterviewFacets): Named {
    const known = named.get(facets) ?? {
      films: byParagraph(facets.namedFilms),
      people: byParagraph(facets.namedPeople),
    };
    named.set(facets, known);
    return known;
  }

  return {
    of,
    all: (facet) => labels[facet],
    paragraphsOf: (interview) => facetsOf(interview)?.[1].speakers.length ?? 0,
  };
}

interface Named {
  readonly films: ReadonlyMap<number, readonly number[]>;
  readonly people: ReadonlyMap<number, readonly number[]>;
}

function byParagraph(
  pairs: readonly (readonly [paragraph: number, value: number])[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [paragraph, value] of pairs) {
    const known = found.get(paragraph);
    if (!known) found.set(paragraph, [value]);
    else if (!known.includes(value)) known.push(value);
  }
  return found;
}

function labelsOf(shards: readonly Facets[]): Readonly<Record<Facet, ReadonlyMap<string, string>>> {
  const interviews = shards.flatMap((shard) => shard.interviews);
  return {
    speaker: new Map(
      shards.flatMap(({ speakers }) => speakers.map(([name, person]) => [person ?? name, name])),
    ),
    role: new Map([
      ['question', filters.questions],
      ['answer', filters.answers],
    ]),
    film: new Map(shards.flatMap(({ films }) => films.map(([slug, title]) => [slug, title]))),
    interview: new Map(interviews.map(({ slug, title }) => [slug, title])),
    person: new Map(shards.flatMap(({ people }) => people.map(([slug, name]) => [slug, name]))),
    year: new Map(interviews.map(({ year }) => [String(year), String(year)])),
    language: new Map(interviews.map(({ language }) => [language, languageName(language)])),
  };
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(siteLanguage, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
