import type { Facet, FacetCount, FacetCounts } from '../answer.ts';
import { type FacetValues, facetNames } from './facet-values.ts';
import type { Passes } from './filters.ts';

/** From so many years on they are counted by decade. */
const manyYears = 12;

/** How many values of a facet are told of, the most frequent first. */
const mostValues = 100;

/**
 * Counts the values of some paragraphs, each facet without its own filter, so that it shows what
 * else might be chosen.
 */
export function countFacets(
  paragraphs: Iterable<number>,
  values: FacetValues,
  tests: ReadonlyMap<Facet, Passes>,
): FacetCounts {
  const counts = new Map(facetNames.map((facet) => [facet, new Map<string, number>()]));
  for (const paragraph of paragraphs) {
    const failed = Array.from(tests).filter(([, passes]) => !passes(paragraph));
    if (failed.length > 1) continue;
    for (const facet of failed[0] ? [failed[0][0]] : facetNames) {
      const count = counts.get(facet);
      for (const value of values.of(facet, paragraph)) {
        count?.set(value, (count.get(value) ?? 0) + 1);
      }
    }
  }
  const listed = (facet: Facet): readonly FacetCount[] =>
    list(facet, counts.get(facet) ?? new Map<string, number>(), values);
  return {
    speaker: listed('speaker'),
    role: listed('role'),
    film: listed('film'),
    interview: listed('interview'),
    person: listed('person'),
    year: listed('year'),
    language: listed('language'),
  };
}

function list(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  values: FacetValues,
): readonly FacetCount[] {
  const names = values.all(facet);
  const all =
    facet === 'year' && counts.size > manyYears
      ? decades(counts)
      : Array.from(counts, ([value, count]) => ({
          value,
          count,
          label: names.get(value) ?? value,
        }));
  return all.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)).slice(0, mostValues);
}

function decades(counts: ReadonlyMap<string, number>): FacetCount[] {
  const found = new Map<string, number>();
  for (const [year, count] of counts) {
    const decade = year.slice(0, -1);
    found.set(decade, (found.get(decade) ?? 0) + count);
  }
  return Array.from(found, ([decade, count]) => ({
    value: `${decade}0-${decade}9`,
    label: `${decade}0s`,
    count,
  }));
}
