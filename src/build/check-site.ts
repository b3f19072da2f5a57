import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { formerAddresses, idsOf, type FormerAddress, type Library } from '../library/index.ts';
import type { Block, Interview } from '../interview/index.ts';
import { checkQuotePages } from './check-quote-pages.ts';
import { checkSearch } from './check-search.ts';
import { textOfPage, unescape } from './text-of-page.ts';

/**
 * Looks at the built site as a visitor would find it: every link within it leads to a page that is
 * there and every `#id` to an element, and each reading page has all words of its interview in
 * order, whatever the templates did. So has each quote page. Every address that was ever published
 * is answered, and so is all that the search leads to.
 *
 * The pages are written by machine, so attributes can be read without a parser.
 *
 * @param dist absolute path of the built site
 * @param base path the site is published under, with `/` at both ends
 * @returns one line a fault
 */
export async function checkSite(dist: string, library: Library, base: string): Promise<string[]> {
  const files = new Set(
    (await readdir(dist, { recursive: true })).map((file) => file.replaceAll(path.sep, '/')),
  );
  const faults: string[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  /** Links that need other pages, each with the page that has it first. */
  const links = new Map<string, string>();
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(path.join(dist, file), 'utf8');
    const found = readAttributes(html);
    ids.set(file, found.ids);
    for (const id of found.twice) faults.push(`${file}: two elements have the id “${id}”.`);
    for (const href of found.links) {
      if (!href.startsWith('#')) {
        const key = href.startsWith('/') ? href : resolve(href, file, base);
        if (!links.has(key)) links.set(key, file);
      } else if (href !== '#' && !found.ids.has(decodeURIComponent(href.slice(1)))) {
        faults.push(`${file}: the link to ${href} finds no such id.`);
      }
    }
    const slug = /^interviews\/([^/]+)\/index\.html$/.exec(file)?.[1];
    const interview = slug === undefined ? undefined : library.interview(slug);
    if (interview) faults.push(...checkWords(file, html, interview));
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
  return [...faults, ...checkLinks(links, files, ids, base)];
}

/** Interviews under their own slugs, and under those they were published under before. */
function promisedPages(library: Library): FormerAddress[] {
  const own = library.interviews.map((interview) => ({ slug: interview.slug, interview }));
  return [...own, ...formerAddresses(library)];
}

interface Attributes {
  readonly ids: ReadonlySet<string>;
  readonly twice: readonly string[];
  /** Addresses within the site, each once. */
  readonly links: ReadonlySet<string>;
}

function readAttributes(html: string): Attributes {
  const ids = new Set<string>();
  const twice: string[] = [];
  const links = new Set<string>();
  for (const [, name, value = ''] of html.matchAll(/\s(id|href|src)="([^"]*)"/g)) {
    const text = value.includes('&') ? unescape(value) : value;
    if (name !== 'id') {
      if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(text)) links.add(text);
    } else if (ids.has(text)) twice.push(text);
    else ids.add(text);
  }
  return { ids, twice, links };
}

function resolve(href: string, file: string, base: string): string {
  const page = `http://site${base}${file.replace(/index\.html$/, '')}`;
  const { pathname, hash } = new URL(href, page);
  return pathname + hash;
}

function checkLinks(
  links: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  base: string,
): string[] {
  const faults: string[] = [];
  for (const [href, from] of links) {
    const [address = '', id] = href
      .replace(/\?[^#]*/, '')
      .split('#', 2)
      .map(decodeURIComponent);
    const inside = address.startsWith(base) ? address.slice(base.length) : null;
    const file = inside === '' || inside?.endsWith('/') ? `${inside}index.html` : inside;
    if (file === null || !files.has(file)) {
      faults.push(`${from}: the link to ${href} leads nowhere.`);
    } else if (id !== undefined && !isMoment(id) && !ids.get(file)?.has(id)) {
      faults.push(`${from}: the link to ${href} finds no such id.`);
    }
  }
  return faults;
}

/** A place in a recording, `t=750`, which is no element of a page. */
function isMoment(id: string): boolean {
  return /^t=\d+(?:\.\d+)?$/.test(id);
}

/** All texts of an interview between the tags of its page: those of the flow in order, and notes. */
function checkWords(file: string, html: string, interview: Interview): string[] {
  const text = textOfPage(html);
  const missing = (words: string): string[] => [
    `${file}: these words are not on the page, or not in their place: “${words.slice(0, 80)}”.`,
  ];
  let from = 0;
  for (const words of flowTexts(interview)) {
    const at = text.indexOf(words, from);
    if (at < 0) return missing(words);
    from = at + words.length;
  }
  for (const { text: note } of interview.notes.flatMap((note) => note.paragraphs)) {
    const words = note.replaceAll('\n', '');
    if (!text.includes(words)) return missing(words);
  }
  return [];
}

function flowTexts({ introduction, sections }: Interview): string[] {
  const texts = [
    ...introduction.flatMap(blockTexts),
    ...sections.flatMap(({ heading, turns }) => [
      ...(heading ? [heading.text] : []),
      ...turns.flatMap((turn) => turn.blocks.flatMap(blockTexts)),
    ]),
  ];
  return texts.map((text) => text.replaceAll('\n', ''));
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
