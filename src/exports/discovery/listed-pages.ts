import type { Interview, Target } from '../../interview/index.ts';
import { addresses, flow, publicationOf, type Library } from '../../library/index.ts';

/** A page that search engines are told of. */
export interface ListedPage {
  readonly address: string;
  /** ISO day its words were last changed; null where nothing says. */
  readonly changed: string | null;
}

/**
 * Every page of a site that may be found by searching: no quote pages, which point to their interview, and
 * none that says that something moved or went.
 *
 * A page that lists interviews is as new as the newest of them. Records have no day of their own, and
 * pages that are no view of the content have none at all.
 */
export function listedPages(library: Library): ListedPage[] {
  const { interviews, films, people } = library;
  const changes = new Map(interviews.map((one) => [one, publicationOf(one).modified]));
  const latest = (of: Iterable<Interview>): string | null =>
    Array.from(of, (one) => changes.get(one) ?? '').reduce((a, b) => (a > b ? a : b), '') || null;
  const mentioning = (target: Target): Interview[] =>
    library.referencesTo(target).map(({ interview }) => interview);
  const filmPages = films.map(({ slug }) => ({
    address: addresses.film(slug),
    changed: latest([...library.interviewsOn(slug), ...mentioning({ type: 'film', slug })]),
  }));
  const personPages = people.map(({ slug }) => ({
    address: addresses.person(slug),
    changed: latest([...library.interviewsWith(slug), ...mentioning({ type: 'person', slug })]),
  }));
  const all = latest(interviews);
  return [
    { address: addresses.home, changed: all },
    { address: addresses.interviews, changed: all },
    { address: addresses.films, changed: newestOf(filmPages) },
    { address: addresses.people, changed: newestOf(personPages) },
    { address: addresses.quotes, changed: latest(interviews.filter((one) => hasPullQuotes(one))) },
    { address: addresses.index, changed: all },
    { address: addresses.search, changed: null },
    { address: addresses.about, changed: null },
    { address: addresses.accessibility, changed: null },
    ...interviews.map((one) => ({
      address: addresses.interview(one.slug),
      changed: changes.get(one) ?? null,
    })),
    ...filmPages,
    ...personPages,
  ];
}

function hasPullQuotes(interview: Interview): boolean {
  return Array.from(flow(interview)).some(({ block }) => block.kind === 'pull-quote');
}

/** The newest day of some pages. */
export function newestOf(pages: readonly ListedPage[]): string | null {
  const days = pages.flatMap(({ changed }) => (changed === null ? [] : [changed]));
  return days.toSorted().at(-1) ?? null;
}
