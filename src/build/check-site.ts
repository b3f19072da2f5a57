import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  formerAddresses,
  idsOf,
  type About,
  type FormerAddress,
  type Library,
} from '../library/index.ts';
import type { Block, Interview } from '../interview/index.ts';
import { checkQuotePages } from './check-quote-pages.ts';
import { checkSearch } from './check-search.ts';
import { LinkList, type LinkFault } from './links/follow-links.ts';
import { readerOf } from './links/links-of-file.ts';
import { linksOfPage } from './links/links-of-page.ts';
import { placeInContent } from './links/place-in-content.ts';
import { textOfPage } from './text-of-page.ts';

/**
 * Looks at the built site as a visitor would find it: every link within it leads to a page that is
 * there and every `#id` to an element, whoever names it: pages, feeds, lists for machines, interviews
 * in other forms. Each reading page has all words of its interview in order, whatever the templates
 * did. So has each quote page. Every address that was ever published is answered, and so is all that
 * the search leads to.
 *
 * @param dist absolute path of the built site
 * @param base path the site is published under, with `/` at both ends
 * @param site its whole address, where that is known: links with it are links within the site
 * @returns one line a fault
 */
export async function checkSite(
  dist: string,
  library: Library,
  base: string,
  site?: URL,
): Promise<string[]> {
  const files = new Set(
    (await readdir(dist, { recursive: true })).map((file) => file.replaceAll(path.sep, '/')),
  );
  const faults: string[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const list = new LinkList({ base, site });
  const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
  for (const file of files) {
    if (!file.endsWith('.html')) {
      for (const link of readerOf(file)?.(read(file)) ?? []) list.add(link, file);
      continue;
    }
    const html = read(file);
    const found = linksOfPage(html);
    ids.set(file, found.ids);
    for (const id of found.twice) faults.push(`${file}: two elements have the id “${id}”.`);
    for (const link of found.links) {
      // The page itself answers; a word to be lit needs no element.
      if (!link.startsWith('#')) list.add(link, file);
      else if (link.length > 1 && !found.ids.has(decodeURIComponent(link.slice(1)))) {
        faults.push(say({ from: file, written: link, kind: 'no-id' }, library.folder));
      }
    }
    const slug = /^interviews\/([^/]+)\/index\.html$/.exec(file)?.[1];
    const interview = slug === undefined ? undefined : library.interview(slug);
    if (interview) faults.push(...checkWords(file, html, flowTexts(interview), interview.notes));
    if (file === 'about/index.html' && library.about) {
      faults.push(...checkWords(file, html, library.about.parts.flatMap(partTexts)));
    }
  }
  for (const { slug, interview } of promisedPages(library)) {
    const file = `interviews/${slug}/index.html`;
    if (!files.has(file)) faults.push(`The interview “${slug}” has no page.`);
    for (const id of idsOf(interview)) {
      if (ids.get(file)?.has(id)) continue;
      faults.push(`${file}: the address “${id}” was published, and nothing answers it.`);
    }
  }
  faults.push(...checkQuotePages(dist, files, library), ...checkSearch(dist, ids));
  const lost = list.follow({ files, ids });
  return [...faults, ...lost.map((fault) => say(fault, library.folder))];
}

function say({ from, written, kind }: LinkFault, contentDir: string): string {
  const place = placeInContent(contentDir, from, written);
  const what = kind === 'nowhere' ? 'leads nowhere' : 'finds no such id';
  return `${from}: the link to ${written} ${what}.${place === null ? '' : ` It stands in ${place}.`}`;
}

/** Interviews under their own slugs, and under those they were published under before. */
function promisedPages(library: Library): FormerAddress[] {
  const own = library.interviews.map((interview) => ({ slug: interview.slug, interview }));
  return [...own, ...formerAddresses(library)];
}

/** All texts of a page between its tags: those of the flow in order, and notes. */
function checkWords(
  file: string,
  html: string,
  texts: readonly string[],
  notes: Interview['notes'] = [],
): string[] {
  const text = textOfPage(html);
  const missing = (words: string): string[] => [
    `${file}: these words are not on the page, or not in their place: “${words.slice(0, 80)}”.`,
  ];
  let from = 0;
  for (const written of texts) {
    const words = written.replaceAll('\n', '');
    const at = text.indexOf(words, from);
    if (at < 0) return missing(words);
    from = at + words.length;
  }
  for (const { text: note } of notes.flatMap((note) => note.paragraphs)) {
    const words = note.replaceAll('\n', '');
    if (!text.includes(words)) return missing(words);
  }
  return [];
}

function flowTexts({ introduction, sections }: Interview): string[] {
  return [
    ...introduction.flatMap(blockTexts),
    ...sections.flatMap(({ heading, turns }) => [
      ...(heading ? [heading.text] : []),
      ...turns.flatMap((turn) => turn.blocks.flatMap(blockTexts)),
    ]),
  ];
}

function partTexts(part: About['parts'][number]): string[] {
  return part.kind === 'heading' ? [part.heading.text] : blockTexts(part);
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'passage':
      return [block.text];
    case 'quotation':
      return [...block.paragraphs, block.source].map(({ text }) => text);
    case 'figure':
      return block.credit === null ? [block.caption] : [block.caption, block.credit];
    case 'pull-quote':
      return [];
  }
}
