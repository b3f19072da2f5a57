import { unescape } from '../text-of-page.ts';
import { linksOfData } from './links-of-data.ts';
import { linksOfPage } from './links-of-page.ts';

/**
 * The addresses that a file of the site names which is no page: feeds, lists for machines, styles,
 * interviews in other forms. Null for a kind that names none, so that it need not be read.
 *
 * @param name of the file, with its folders: what it is
 */
export function readerOf(name: string): ((text: string) => Iterable<string>) | null {
  const found = kinds.find(({ files }) => files.test(name));
  return found?.links ?? null;
}

const kinds: readonly { files: RegExp; links: (text: string) => Iterable<string> }[] = [
  // The search index is checked by check-search.ts.
  { files: /^search\/.*\.json$/, links: () => [] },
  { files: /^schemas\/.*\.json$/, links: () => [] },
  { files: /\.ndjson$/, links: linksOfLines },
  { files: /\.(?:json|jsonld|webmanifest)$/, links: (text) => linksOfJson(JSON.parse(text)) },
  { files: /\.tei\.xml$/, links: linksOfXml },
  { files: /\.(?:xml|atom|rss|svg|xsl)$/, links: linksOfXml },
  { files: /^robots\.txt$/, links: (text) => groups(text, /^(?:sitemap):\s*(\S+)/gim) },
  { files: /^llms(?:-full)?\.txt$/, links: (text) => groups(text, /\]\(<?([^)\s>]+)>?[^)]*\)/g) },
  { files: /\.css$/, links: (text) => groups(text, /url\(\s*["']?([^"')]+)["']?\s*\)/g) },
];

function* linksOfJson(data: unknown): Generator<string> {
  yield* linksOfData(data);
  yield* linksOfHtmlIn(data);
}

function* linksOfLines(text: string): Generator<string> {
  for (const line of text.split('\n')) if (line !== '') yield* linksOfData(JSON.parse(line));
}

/** The pages that a JSON Feed holds. */
function* linksOfHtmlIn(data: unknown): Generator<string> {
  if (Array.isArray(data)) for (const one of data) yield* linksOfHtmlIn(one);
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      if (key === 'content_html' && typeof value === 'string') yield* linksOfPage(value).links;
      else yield* linksOfHtmlIn(value);
    }
  }
}

/** Attributes, elements that hold an address and nothing else, and the HTML that a feed carries. */
function* linksOfXml(xml: string): Generator<string> {
  const pages: string[] = [];
  const rest = xml.replace(carriedHtml, (_all, html: string) => {
    pages.push(unescape(html));
    return '';
  });
  yield* groups(rest, /\s(?:href|src|url|template|target|facs)="([^"]*)"/g);
  yield* groups(rest, addressElements);
  for (const page of pages) yield* linksOfPage(page).links;
}

const carriedHtml = /<(?:content|summary)\b[^>]*type="html"[^>]*>([^<]*)</g;

const addressElements =
  /<(?:[a-z]+:)?(?:loc|url|link|icon|logo|uri|Image|id)\b[^>]*>\s*([^<\s]+)\s*</g;

function* groups(text: string, pattern: RegExp): Generator<string> {
  for (const [, address = ''] of text.matchAll(pattern)) yield unescape(address);
}
