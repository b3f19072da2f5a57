/** What tells programs that come by what the site has: search engines, browsers, readers of texts. */
export { listedPages, type ListedPage } from './listed-pages.ts';
export { writeLlms } from './llms.ts';
export { writeManifest } from './manifest.ts';
export { writeOpenSearch } from './open-search.ts';
export { writeRobots } from './robots.ts';
export { sitemapParts, writeSitemap, writeSitemapIndex } from './sitemap.ts';
