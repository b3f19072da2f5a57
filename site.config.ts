import type { SiteConfig } from './src/site-config.ts';

/** What a site decides for itself. */
export const siteConfig: SiteConfig = {
  /** What stands over every page, on cards, and in what others show of the site. */
  name: 'Two-Shot',
  /** Where the texts are: a folder, counted from this one. `CONTENT_DIR` in the environment overrides it. */
  content: 'content',
  /** One sentence: what stands under the name, in feeds, and where the site is listed. */
  description: 'Film interviews, set for reading.',
  /** Of the interface: `en` or `de`, or one that was added. Each interview says its own. */
  language: 'en',
  /**
   * The colour of the site: #rrggbb, a name, or rgb(…). Hue and strength are kept, lightness gives way
   * to what can be read on light and on dark paper. Each interview can have its own.
   */
  accent: '#e8503a',
  /**
   * Under which the site's own texts stand, digests among them. Each interview names its own rights. The
   * address is empty where there is none, as of “All rights reserved”.
   */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Where the site will be, as in `https://example.org`; `SITE_URL` in the environment overrides it. */
  url: '',
  /**
   * In which other forms each interview has a file beside its page: all, or some of `['epub', 'txt', 'md',
   * 'json', 'tei.xml', 'annotations.jsonld', 'bib', 'ris', 'csl.json']`. They are most of the files of a site.
   */
  forms: 'all',
  /**
   * Which passages have a page and a picture of their own, for previews of links: those that a
   * pull-quote begins in, or all. docs/quote-pages.md says what each costs.
   */
  quotePages: 'pull-quotes',
  /**
   * Whether each of these pages has a file by which WordPress, Ghost and the like embed it where only
   * its address is given. It wants the address of the site.
   */
  oEmbed: false,
  /**
   * How the search index is divided: not at all, or into parts by language and decade, which can be
   * made on several machines. Readers see no difference.
   */
  searchShards: 'one',
  /**
   * Whether readers’ browsers keep pages, to be read without a network. Where it was true once and is
   * false now, the worker that kept them takes itself away (docs/offline.md).
   */
  offline: true,
};
