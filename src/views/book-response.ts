import type { SiteAddress } from '../exports/epub/types.ts';
import { wholeAddresses } from './site.ts';

/** An e-book as a file of the site. */
export function bookResponse(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, { headers: { 'Content-Type': 'application/epub+zip' } });
}

/** Whole addresses for a book; null where the site does not know its own: a path leads nowhere there. */
export function siteFor(site: URL | undefined): SiteAddress | null {
  return site ? wholeAddresses(site) : null;
}
