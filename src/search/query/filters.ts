import type { Facet, Filters, Summary } from '../answer.ts';
import { wordsOf } from '../words.ts';
import { editsBetween } from './edits.ts';
import { type FacetValues, facetNames } from './facet-values.ts';
import type { TypedFilter } from './parse-query.ts';

/** Whether a paragraph passes one filter. */
export type Passes = (paragraph: number) => boolean;

/** A test for each filter in force. */
export function filterTests(filters: Filters, values: FacetValues): ReadonlyMap<Facet, Passes> {
  const tests = new Map<Facet, Passes>();
  for (const facet of facetNames) {
    const wanted = filters[facet];
    if (!wanted || wanted.length === 0) continue;
    tests.set(facet, (paragraph) =>
      values.of(facet, paragraph).some((value) => wanted.some((one) => means(facet, one, value))),
    );
  }
  return tests;
}

export function isFiltered(filters: Filters): boolean {
  return facetNames.some((facet) => (filters[facet] ?? []).length > 0);
}

/** Whether a wanted value takes in another: `en` takes in `en-GB`, `1990-1999` takes in 1994. */
function means(facet: Facet, wanted: string, value: string): boolean {
  if (wanted === value) return true;
  if (facet === 'language') return value.toLowerCase().startsWith(`${wanted.toLowerCase()}-`);
  if (facet !== 'year') return false;
  const [, from, to] = /^(\d{1,4})-(\d{1,4})$/.exec(wanted) ?? [];
  return from !== undefined && Number(from) <= Number(value) && Number(value) <= Number(to);
}

/** Takes filters as typed for those they name. */
export function readFilters(
  set: Filters,
  typed: readonly TypedFilter[],
  values: FacetValues | null,
): { readonly filters: Filters; readonly unknown: Summary['unknownFilters'] } {
  const filters: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of facetNames) {
    const wanted = set[facet] ?? [];
    if (wanted.length > 0) filters[facet] = wanted;
  }
  const unknown: Summary['unknownFilters'][number][] = [];
  for (const { facet, value, typed: whole, excluded } of values ? typed : []) {
    const names = values?.all(facet) ?? new Map<string, string>();
    const found = excluded ? [] : named(facet, value, names);
    if (found.length === 0) unknown.push({ typed: whole, nearest: nearestName(value, names) });
    else filters[facet] = [...new Set([...(filters[facet] ?? []), ...found])];
  }
  // Each facet’s values are strings of its kind.
  return { filters: filters as Filters, unknown };
}

/** The values a word or two may name: by slug, else those in whose names each word begins one. */
function named(facet: Facet, typed: string, names: ReadonlyMap<string, string>): string[] {
  const value = typed.toLowerCase();
  if (facet === 'role') {
    return value === '' ? [] : ['question', 'answer'].filter((role) => role.startsWith(value));
  }
  if (facet === 'year') return years(value, names);
  if (names.has(value)) return [value];
  if (names.has(typed)) return [typed];
  const parts = wordsOf(typed);
  if (parts.length === 0) return [];
  const found = Array.from(names).flatMap(([slug, name]) => {
    const words = [...wordsOf(name), ...wordsOf(slug)];
    return parts.every(({ form }) => words.some((word) => word.form.startsWith(form)))
      ? [
          {
            slug,
            whole:
              fits(name, parts.length) &&
              wordsOf(name).every((word, at) => word.form === parts[at]?.form),
          },
        ]
      : [];
  });
  // `film:her` means the film of that name, not every title with a word that begins so.
  const whole = found.filter((one) => one.whole);
  const codes =
    facet === 'language' ? Array.from(names.keys()).filter((tag) => means(facet, value, tag)) : [];
  if (codes.length > 0) return [value];
  return (whole.length > 0 ? whole : found).map(({ slug }) => slug);
}

function fits(name: string, words: number): boolean {
  return wordsOf(name).length === words;
}

/** `2013`, `1990-1999` and `1990s`, if anything is from then. */
function years(value: string, names: ReadonlyMap<string, string>): string[] {
  const decade = /^(\d{3})0s$/.exec(value)?.[1];
  const wanted = decade === undefined ? value : `${decade}0-${decade}9`;
  return Array.from(names.keys()).some((year) => means('year', wanted, year)) ? [wanted] : [];
}

/** The name that the words typed may be meant to say: each is at most two letters from one of its own. */
function nearestName(value: string, names: ReadonlyMap<string, string>): string | null {
  const typed = wordsOf(value);
  const [best] = Array.from(names.values(), (name) => {
    const words = wordsOf(name);
    const away = typed.map(({ form }) =>
      Math.min(
        ...words.map((word) => editsBetween(form, word.form, form.length > 3 ? 2 : 1)?.cost ?? 9),
      ),
    );
    return { name, farthest: Math.max(...away), sum: away.reduce((a, b) => a + b, 0) };
  })
    .filter(({ farthest }) => farthest < 9)
    .sort((a, b) => a.sum - b.sum);
  return typed.length > 0 && best ? best.name : null;
}
