import type { SiteConfig } from './src/site-config.ts';

/** What a site decides for itself. */
export const siteConfig: SiteConfig = {
  /**
   * Which passages have a page and a picture of their own, for previews of links: those that a
   * pull-quote begins in, or all. docs/quote-pages.md says what each costs.
   */
  quotePages: 'pull-quotes',
  /**
   * How the search index is divided: not at all, or into parts by language and decade, which can be
   * made on several machines. Readers see no difference.
   */
  searchShards: 'one',
};
