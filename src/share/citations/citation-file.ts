import { citationKey } from './citation-key.ts';
import type { Citable, CitationFormat } from './types.ts';

/** What a citation is saved as: its key, where a colon would not do, and the format’s ending. */
export function fileName(citable: Citable, { extension }: CitationFormat): string {
  return `${citationKey(citable).replaceAll(':', '.')}.${extension}`;
}

/**
 * A file as its own address, for a link with `download`. It is there without a request and without
 * script; no security policy of a page is asked about it, for nothing is loaded into the page.
 *
 * Only what would be lost is escaped, which takes less room than `encodeURIComponent`: an address may
 * have spaces and other letters than those of ASCII in it, and browsers read them as UTF-8.
 */
export function dataAddress({ mediaType }: CitationFormat, text: string): string {
  return `data:${mediaType};charset=utf-8,${text.replace(/[%#\r\n\t]| (?=$|[?#])/g, encodeURIComponent)}`;
}
