import { siteConfig } from '../site-config.ts';
import { href } from './href.ts';

/** The name over every page. */
export const siteName = siteConfig.name;

/** What the site is, in a sentence. */
export const siteDescription = siteConfig.description;

/** Under which the site’s own texts stand: its digests, and what is said around interviews. */
export const siteLicence = siteConfig.licence;

/** How a page of this site is named to others: `/films/her/` → `https://example.org/films/her/`. */
export type AddressWriter = (address: string) => string;

/**
 * Writes whole addresses, as others need them.
 *
 * @param site where the site is (`SITE_URL`); without it addresses are paths, which readers of JSON-LD
 *   resolve against the page they found them on
 */
export function wholeAddresses(site: URL | undefined): AddressWriter {
  return (address) => (site ? new URL(href(address), site).href : href(address));
}
