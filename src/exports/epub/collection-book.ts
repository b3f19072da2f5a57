import { siteConfig } from '../../site-config.ts';
import { escapeText, type Interview } from '../../interview/index.ts';
import { addresses, publicationOf, type Library } from '../../library/index.ts';
import { readDate } from '../../views/read-date.ts';
import { siteName } from '../../views/site.ts';
import { textDirection } from '../../views/text-direction.ts';
import { words } from '../../words/index.ts';
import { appendixBody, planAppendix } from './appendix.ts';
import { mapBook } from './book-map.ts';
import { bookFurniture, furniturePage, navFile, pageFile } from './book-pages.ts';
import { bookStyle } from './book-style.ts';
import { writeChapter } from './chapter.ts';
import { planChapter, type ChapterPlan } from './chapter-plan.ts';
import { collectionEntries } from './collection-entries.ts';
import { colophon, linked } from './colophon.ts';
import { coverOf } from './cover/index.ts';
import { uuidOf } from './identifier.ts';
import { coverAccent } from './interview-cover.ts';
import { appendixEntries } from './interview-book.ts';
import { furnitureEntry, navPage } from './nav.ts';
import { pageName } from './page-name.ts';
import { packBook } from './pack.ts';
import type { Metadata } from './package-document.ts';
import { picturesOf } from './pictures.ts';
import { titleBlock } from './title-block.ts';
import type { BookFile, SiteAddress } from './types.ts';

/**
 * What the pictures of a collection may weigh, in bytes. Larger books are refused by shops and
 * by services that send them to devices; the text of a thousand interviews has about a sixth of it.
 */
const mostForPictures = 50_000_000;

/**
 * All interviews as one e-book, the newest first, with one appendix of the films and people they speak
 * of. Each interview is a chapter that ends in where it is from. Where its pictures would be too large
 * together they are left out, and the book says so.
 *
 * @param site writes whole addresses; null: the site does not know where it is
 */
export async function collectionBook(
  library: Library,
  site: SiteAddress | null,
  mostPictures = mostForPictures,
): Promise<Uint8Array<ArrayBuffer>> {
  const { interviews } = library;
  const { book } = words;
  const plans = interviews.map((interview) => planChapter(interview, pageName(interview.slug)));
  const appendix = planAppendix(interviews, library);
  const map = mapBook(plans, appendix, site);
  const pictures = await picturesOf(interviews, library, mostPictures);
  const files: BookFile[] = [];
  for (const plan of plans) files.push(...chapterFiles(plan, library, { map, pictures }));
  for (const page of appendix) {
    const title = page.type === 'film' ? book.films : book.people;
    const body = appendixBody(page, interviews, library, map);
    files.push(furniturePage(page.name, title, 'backmatter', body));
  }
  const metadata = metadataOf(interviews, site, Array.from(pictures?.values() ?? []));
  const start = plans[0]?.pages[0]?.name ?? 'title.xhtml';
  const nav = navPage(
    siteName,
    [
      furnitureEntry(siteName, 'title.xhtml'),
      ...collectionEntries(plans),
      ...appendixEntries(appendix),
    ],
    [
      { type: 'cover', label: book.cover, href: 'cover.xhtml' },
      { type: 'toc', label: book.contents, href: 'nav.xhtml#toc' },
      { type: 'bodymatter', label: book.interviews(interviews.length), href: start },
    ],
  );
  const cover = {
    kicker: null,
    title: siteName,
    name: siteConfig.description,
    about: aboutLine(interviews),
    site: siteName,
    accent: coverAccent(null),
    palette: [],
    language: words.tag,
    direction: textDirection(siteName, 'ltr'),
  };
  const alt = book.coverAlt(siteName, siteConfig.description);
  const titlePage = titleBody(interviews, site, pictures === null);
  return packBook(metadata, [
    ...bookFurniture(await coverOf(cover), alt, bookStyle(null)),
    furniturePage('title.xhtml', siteName, 'frontmatter', titlePage),
    navFile(nav, true),
    ...files,
    ...(pictures?.values() ?? []),
  ]);
}

function chapterFiles(
  plan: ChapterPlan,
  library: Library,
  { map, pictures }: Pick<Parameters<typeof writeChapter>[0], 'map' | 'pictures'>,
): BookFile[] {
  const { interview } = plan;
  const { title, language, direction } = interview;
  const opening = titleBlock(interview, library);
  const closing = colophon(interview, library, map, 2);
  const pages = writeChapter({ plan, library, map, pictures, opening, closing });
  return Array.from(pages, ({ page, body }) =>
    pageFile(page.name, { title, language, direction, type: 'bodymatter', body }),
  );
}

function titleBody(
  interviews: readonly Interview[],
  site: SiteAddress | null,
  isWithoutPictures: boolean,
): string {
  const { licence, description } = siteConfig;
  const home = site?.(addresses.home) ?? null;
  const lines = [
    escapeText(aboutLine(interviews)),
    ...(isWithoutPictures ? [escapeText(words.book.withoutPictures)] : []),
    ...(interviews.some(({ edition }) => edition === 'digest')
      ? [linked(escapeText(words.book.licences(licence.name)), licence.url || null)]
      : []),
    ...(home === null ? [] : [linked(escapeText(home), home)]),
  ];
  return `<section epub:type="titlepage" aria-labelledby="_title"><h1 id="_title">${escapeText(siteName)}</h1>
<p class="dek">${escapeText(description)}</p>
${lines.map((line) => `<p>${line}</p>`).join('\n')}</section>`;
}

/** `12 interviews. Last changed 3 March 2026.` */
function aboutLine(interviews: readonly Interview[]): string {
  const { book } = words;
  if (interviews.length === 0) return `${book.interviews(0)}.`;
  const { modified } = datesOf(interviews);
  return `${book.interviews(interviews.length)}. ${book.modified(readDate(modified))}`;
}

function metadataOf(
  interviews: readonly Interview[],
  site: SiteAddress | null,
  pictures: readonly BookFile[],
): Metadata {
  const isRtl = interviews.length > 0 && interviews.every(({ direction }) => direction === 'rtl');
  return {
    identifier: site ? site(addresses.book) : uuidOf(addresses.book),
    title: siteName,
    titleLanguage: words.tag,
    direction: isRtl ? 'rtl' : 'ltr',
    languages: languagesOf(interviews),
    creators: [],
    contributors: [],
    publisher: siteName,
    description: siteConfig.description,
    subjects: [],
    source: null,
    // Each interview names its own.
    rights: null,
    ...datesOf(interviews),
    collection: null,
    hasPictures: pictures.length > 0,
    hasMovingPictures: pictures.some(({ mediaType }) => mediaType === 'image/gif'),
  };
}

/** The one there is most of first. */
function languagesOf(interviews: readonly Interview[]): string[] {
  const groups = Map.groupBy(interviews, ({ language }) => language);
  const byCount = Array.from(groups, ([tag, { length }]) => ({ tag, length })).sort(
    (a, b) => b.length - a.length || (a.tag < b.tag ? -1 : 1),
  );
  return byCount.length === 0 ? [words.tag] : byCount.map(({ tag }) => tag);
}

/** When the first text appeared here, and when one was last changed. */
function datesOf(interviews: readonly Interview[]): { published: string; modified: string } {
  const dates = interviews.map(publicationOf);
  return {
    published: dates.map(({ published }) => published).toSorted()[0] ?? noDay,
    modified:
      dates
        .map(({ modified }) => modified)
        .toSorted()
        .at(-1) ?? noDay,
  };
}

/** A book has to be of some day, and one without interviews has none. */
const noDay = '1970-01-01';
