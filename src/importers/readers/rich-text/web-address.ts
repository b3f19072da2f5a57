// Not by its front door: with the parser behind that, a process for a Word file starts in twice the time.
import { readLink } from '../../../interview/link.ts';

/**
 * The address of a link as the site takes it: complete, and of a scheme that it allows.
 *
 * @param base what a relative address is relative to; null: nothing is known
 * @returns null where there is none
 */
export function webAddress(href: string, base: string | null): string | null {
  const url = URL.parse(href.trim(), base ?? undefined);
  const written = url === null ? '' : (behindGoogle(url) ?? url.href);
  return readLink(written).type === 'web' ? written : null;
}

/** Google Docs sends all links of a page over an address of its own. */
function behindGoogle({ hostname, pathname, searchParams }: URL): string | null {
  return hostname === 'www.google.com' && pathname === '/url' ? searchParams.get('q') : null;
}
