import { addresses } from '../../library/index.ts';
import type { AddressWriter } from '../../views/site.ts';
import { xmlDeclaration, xmlElement, xmlText, type Attributes } from '../write-xml.ts';
import { newestOf, type ListedPage } from './listed-pages.ts';

/**
 * Addresses in one file. sitemaps.org allows 50,000 and 50 MB: names of files have 255 bytes at the
 * most, so that an entry has less than 2,000, and this many of them fit either way.
 */
const partLength = 25_000;

/** Pages divided among the files of a sitemap; one of them, and empty, where there are none. */
export function sitemapParts(
  pages: readonly ListedPage[],
  length = partLength,
): (readonly ListedPage[])[] {
  const count = Math.max(1, Math.ceil(pages.length / length));
  return Array.from({ length: count }, (_, part) =>
    pages.slice(part * length, (part + 1) * length),
  );
}

/** A file of a sitemap, by the protocol of sitemaps.org, which wants whole addresses. */
export function writeSitemap(pages: readonly ListedPage[], addressOf: AddressWriter): string {
  return write(
    'urlset',
    pages.map(({ address, changed }) => place('url', addressOf(address), changed)),
  );
}

/** The list of the files, which is the one that search engines are told of. */
export function writeSitemapIndex(
  parts: readonly (readonly ListedPage[])[],
  addressOf: AddressWriter,
): string {
  return write(
    'sitemapindex',
    parts.map((pages, index) =>
      place('sitemap', addressOf(addresses.sitemapPart(index + 1)), newestOf(pages)),
    ),
  );
}

function write(root: string, places: readonly string[]): string {
  const namespace: Attributes = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  return `${xmlDeclaration}${xmlElement(root, namespace, `\n${places.join('\n')}\n`)}\n`;
}

function place(name: string, address: string, changed: string | null): string {
  const lastmod = changed === null ? '' : xmlElement('lastmod', {}, xmlText(changed));
  return xmlElement(name, {}, xmlElement('loc', {}, xmlText(address)) + lastmod);
}
