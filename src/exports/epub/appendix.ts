import { escapeAttribute, escapeText, type Interview, type Target } from '../../interview/index.ts';
import {
  addresses,
  creditName,
  type Film,
  type Library,
  type Person,
} from '../../library/index.ts';
import { siteName } from '../../views/site.ts';
import { inRow } from '../../words/in-row.ts';
import { words } from '../../words/index.ts';
import { linked } from './colophon.ts';
import { isolated } from './names.ts';
import { spokenOf } from './spoken-of.ts';
import type { BookMap } from './types.ts';
import { langOf } from './xhtml.ts';

/** A page of the appendix: some of the films, or of the people, that a book speaks of. */
export interface AppendixPage {
  readonly type: Target['type'];
  readonly name: string;
  readonly records: readonly (Film | Person)[];
}

/** Lines that a page holds; an entry has a few, and one for each interview that speaks of it. */
const pageLines = 1500;

/** The appendix of a book with these interviews: films by title, then people by name. */
export function planAppendix(interviews: readonly Interview[], library: Library): AppendixPage[] {
  const { films, people } = spokenOf(interviews);
  const isIn = new Set(interviews);
  const pages = (type: Target['type'], name: string, records: readonly (Film | Person)[]) =>
    inPages(records, ({ slug }) => placesOf({ type, slug }, library, isIn).length + 6).map(
      (page, index): AppendixPage => ({
        type,
        name: index === 0 ? `${name}.xhtml` : `${name}_${index + 1}.xhtml`,
        records: page,
      }),
    );
  return [
    ...pages(
      'film',
      'films',
      library.films.filter(({ slug }) => films.has(slug)),
    ),
    ...pages(
      'person',
      'people',
      library.people.filter(({ slug }) => people.has(slug)),
    ),
  ];
}

export function entryId({ type, slug }: Target): string {
  return `${type}-${slug}`;
}

/** What stands between `<body>` and `</body>`. */
export function appendixBody(
  { type, records }: AppendixPage,
  interviews: readonly Interview[],
  library: Library,
  map: BookMap,
): string {
  const isIn = new Set(interviews);
  const entries = records.map((record) => {
    const target = { type, slug: record.slug };
    const name = 'title' in record ? record.title : record.name;
    const facts = 'title' in record ? filmFacts(record, library) : personFacts(record);
    const note = record.note === undefined ? '' : `<p>${escapeText(record.note)}</p>`;
    const page = map.site?.(addresses.target(target)) ?? null;
    const onSite =
      page === null ? '' : `<p>${linked(escapeText(words.book.onSite(siteName)), page)}</p>`;
    return `<section class="entry" id="${escapeAttribute(entryId(target))}"><h2>${isolated(name)}</h2>
${facts.map((line) => `<p class="facts">${line}</p>`).join('\n')}
${note}${places(placesOf(target, library, isIn), isIn, map)}${onSite}</section>`;
  });
  const title = type === 'film' ? words.book.films : words.book.people;
  return `<section epub:type="appendix" role="doc-appendix" aria-labelledby="_title"><h1 id="_title">${escapeText(title)}</h1>\n${entries.join('\n')}</section>`;
}

function filmFacts(film: Film, library: Library): string[] {
  const { book } = words;
  const names = film.directors.map((credit) => creditName(library, credit));
  const cast = film.cast.slice(0, 4).map(({ actor }) => creditName(library, actor));
  const { year, minutes, countries } = film;
  return [
    ...(names.length > 0 ? [isolated(book.directedBy(inRow(names, words.row)))] : []),
    [
      ...(year === undefined ? [] : [String(year)]),
      ...countries.map(escapeText),
      ...(minutes === undefined ? [] : [escapeText(book.minutes(minutes))]),
    ].join(' · '),
    ...(cast.length > 0 ? [isolated(book.castWith(inRow(cast, words.row)))] : []),
  ].filter((line) => line !== '');
}

function personFacts({ roles }: Person): string[] {
  return roles.length > 0 ? [roles.map(escapeText).join(', ')] : [];
}

interface Mentioned {
  readonly interview: Interview;
  /** Where first; null: by a quotation above all passages. */
  readonly id: string | null;
}

/** Each interview of the book that speaks of somebody, once. */
function placesOf(target: Target, library: Library, isIn: ReadonlySet<Interview>): Mentioned[] {
  const first = new Map<Interview, string | null>();
  for (const { interview, id } of library.referencesTo(target)) {
    if (isIn.has(interview) && !first.has(interview)) first.set(interview, id);
  }
  return Array.from(first, ([interview, id]) => ({ interview, id }));
}

function places(
  mentioned: readonly Mentioned[],
  isIn: ReadonlySet<Interview>,
  map: BookMap,
): string {
  const { book } = words;
  const [only] = mentioned;
  if (!only) return '';
  // In the book of one interview its title would stand at every entry.
  if (isIn.size === 1) {
    const href = map.place(only.interview.slug, only.id);
    return `<p>${linked(escapeText(book.firstMention), href)}</p>`;
  }
  const items = mentioned.map(({ interview: { slug, title, language }, id }) => {
    const name = `<bdi ${langOf(language)}>${escapeText(title)}</bdi>`;
    return `<li>${linked(name, map.place(slug, id))}</li>`;
  });
  return `<p>${escapeText(book.spokenOfIn)}</p><ul>${items.join('')}</ul>`;
}

function inPages<T>(items: readonly T[], linesOf: (item: T) => number): T[][] {
  const pages: T[][] = [];
  let lines = 0;
  for (const item of items) {
    const own = linesOf(item);
    if (pages.length === 0 || lines + own > pageLines) {
      pages.push([]);
      lines = 0;
    }
    pages.at(-1)?.push(item);
    lines += own;
  }
  return pages;
}
