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
 * Escaped is what may not stand in an address, and `#`; other letters than those of ASCII may, and take
 * less room as they are.
 */
export function dataAddress({ mediaType }: CitationFormat, text: string): string {
  return `data:${mediaType};charset=utf-8,${text.replace(notInAddress, encodeURIComponent)}`;
}

/** All but the URL code points of https://url.spec.whatwg.org/#url-code-points, and all percents. */
const notInAddress = /[^\w!$&'()*+,./:;=?@~\u{A0}-\u{10FFFD}-]|\p{Noncharacter_Code_Point}/gu;
