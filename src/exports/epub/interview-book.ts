import type { Interview } from '../../interview/index.ts';
import { addresses, publicationOf, type Library } from '../../library/index.ts';
import { siteName } from '../../views/site.ts';
import { words } from '../../words/index.ts';
import { appendixBody, planAppendix } from './appendix.ts';
import { mapBook } from './book-map.ts';
import { bookFurniture, furniturePage, navFile, pageFile } from './book-pages.ts';
import { bookStyle } from './book-style.ts';
import { writeChapter } from './chapter.ts';
import { planChapter } from './chapter-plan.ts';
import { colophon } from './colophon.ts';
import { coverOf } from './cover/index.ts';
import { uuidOf } from './identifier.ts';
import { interviewCover } from './interview-cover.ts';
import { entryIn, furnitureEntry, navPage, outlineEntries } from './nav.ts';
import { pageName } from './page-name.ts';
import { packBook } from './pack.ts';
import type { Agent, Metadata } from './package-document.ts';
import { pictureOf, picturesOf } from './pictures.ts';
import { titleBlock } from './title-block.ts';
import type { BookFile, NavEntry, SiteAddress } from './types.ts';

/**
 * An interview as an e-book (EPUB 3.3): text, notes, pictures, the films and people it speaks of, and
 * where it is from. The same content gives the same bytes.
 *
 * @param site writes whole addresses; null: the site does not know where it is, and nothing in the book
 *   leads there
 */
export async function interviewBook(
  interview: Interview,
  library: Library,
  site: SiteAddress | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, direction } = interview;
  const { book } = words;
  const plan = planChapter(interview, pageName(interview.slug));
  const appendix = planAppendix([interview], library);
  const map = mapBook([plan], appendix, site);
  const pictures = await picturesOf([interview], library);
  const cover = interviewCover(interview, library);
  const parts = {
    plan,
    library,
    map,
    pictures,
    opening: titleBlock(interview, library),
    closing: '',
  };
  const files: BookFile[] = [];
  for (const { page, body } of writeChapter(parts)) {
    files.push(pageFile(page.name, { title, language, direction, type: 'bodymatter', body }));
  }
  const records = appendix.map((page) => {
    const heading = page.type === 'film' ? book.films : book.people;
    const body = appendixBody(page, [interview], library, map);
    return furniturePage(page.name, heading, 'backmatter', body);
  });
  const about = colophon(interview, library, map, 1);
  files.push(...records, furniturePage('about.xhtml', book.about, 'backmatter', about));
  const start = plan.pages[0]?.name ?? '';
  const outline = outlineEntries(plan, true);
  const entries: NavEntry[] = [
    ...(outline.length > 0 ? outline : [entryIn(interview, title, start)]),
    ...appendixEntries(appendix),
    furnitureEntry(book.about, 'about.xhtml'),
  ];
  const nav = navPage(title, entries, [
    { type: 'cover', label: book.cover, href: 'cover.xhtml' },
    { type: 'bodymatter', label: title, href: start },
    { type: 'colophon', label: book.about, href: 'about.xhtml' },
  ]);
  const style = bookStyle(interview.accent);
  return packBook(metadataOf(interview, library, site), [
    ...bookFurniture(await coverOf(cover), book.coverAlt(title, cover.name), style),
    navFile(nav, false),
    ...files,
    ...(pictures?.values() ?? []),
  ]);
}

/** A line for the films and one for the people, however many pages they have. */
export function appendixEntries(appendix: ReturnType<typeof planAppendix>): NavEntry[] {
  const first = (type: 'film' | 'person', label: string): NavEntry[] => {
    const page = appendix.find((one) => one.type === type);
    return page ? [furnitureEntry(label, page.name)] : [];
  };
  return [...first('film', words.book.films), ...first('person', words.book.people)];
}

function metadataOf(interview: Interview, library: Library, site: SiteAddress | null): Metadata {
  const { title, language, direction, edition, source, date, dek, topics, films } = interview;
  const address = addresses.interview(interview.slug);
  const asked = interview.subjects.map(({ name }): Agent => ({ name, role: 'ive' }));
  const asking = interview.interviewers.map(({ name }): Agent => ({ name, role: 'ivr' }));
  const talked = [...asked, ...asking];
  // Nobody who talked wrote a digest.
  const isDigest = edition === 'digest';
  const shown = interview.sections
    .flatMap(({ turns }) => turns.flatMap(({ blocks }) => blocks))
    .concat(interview.introduction)
    .flatMap((block) => (block.kind === 'figure' ? [pictureOf(interview, block.src, library)] : []))
    .filter((picture) => picture !== undefined);
  return {
    identifier: site ? site(address) : uuidOf(address),
    title,
    titleLanguage: language,
    direction,
    languages: [language],
    creators: isDigest ? [{ name: siteName, role: 'aut' }] : talked,
    contributors: isDigest ? talked : [],
    publisher: siteName,
    description: dek,
    subjects: [
      ...films.flatMap((slug) => library.film(slug)?.title ?? []),
      ...topics.map(({ name }) => name),
    ],
    source:
      source.url ?? [source.title, source.publication, date].filter((part) => part).join(', '),
    rights: source.rights,
    ...publicationOf(interview),
    collection: siteName,
    hasPictures: shown.length > 0,
    hasMovingPictures: shown.some(({ moving }) => moving),
  };
}
