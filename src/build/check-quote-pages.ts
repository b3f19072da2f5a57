import { readFileSync } from 'node:fs';
import path from 'node:path';
import { embedId, type Library } from '../library/index.ts';
import type { Interview } from '../interview/index.ts';
import { quotePagePaths } from '../share/quote-page-paths.ts';
import type { QuotePage } from '../share/quote-pages.ts';
import { textOfPage } from './text-of-page.ts';

/**
 * Looks whether every place that is to have a quote page has one, with all its words and what frames
 * of other sites ask for; and whether search engines are told to pass by.
 *
 * @param dist absolute path of the built site
 * @param files all that is in it, relative to it
 * @returns one line a fault
 */
export function checkQuotePages(
  dist: string,
  files: ReadonlySet<string>,
  library: Library,
): string[] {
  return quotePagePaths(library).flatMap(({ params, props: { interview, page } }) => {
    const file = `interviews/${params.slug}/${params.passage}/index.html`;
    if (!files.has(file)) return [`The passage “${page.id}” has no page ${file}.`];
    return checkPage(file, readFileSync(path.join(dist, file), 'utf8'), interview, page);
  });
}

function checkPage(file: string, html: string, interview: Interview, page: QuotePage): string[] {
  const faults: string[] = [];
  const text = textOfPage(html);
  const words = page.kind === 'standing' ? page.placed.block.text : page.place.text;
  for (const said of [words.replaceAll('\n', ''), interview.title]) {
    if (!text.includes(said)) faults.push(`${file}: these words are not on the page: “${said}”.`);
  }
  if (!html.includes('<meta name="robots" content="noindex">')) {
    faults.push(`${file}: search engines are not told to pass by.`);
  }
  if (!html.includes(`<body id="${embedId}">`)) {
    faults.push(`${file}: what other sites put into a frame is not marked.`);
  }
  return faults;
}
