/*
 * Every word of the interface, in English. `de.ts` holds the same in German, and a further language is
 * one more file like it (docs/customising.md). Where a number or a name belongs into a sentence the
 * sentence is a function, so that each language can put it where it goes.
 *
 * Each part of the site has a group of its own: scripts load those they import and no others.
 */

/** BCP 47, of these words. */
export const tag = 'en';

/** What the same interview is called in other forms. */
export const forms = {
  heading: 'Take it away',
  /** By the ending of the file. */
  names: {
    epub: 'E-book (EPUB)',
    txt: 'Plain text',
    md: 'Markdown',
    json: 'JSON',
    'tei.xml': 'TEI XML',
    'annotations.jsonld': 'Annotations (JSON-LD)',
  },
};

/** What is said of corrections. */
export const corrections = {
  heading: 'Corrections',
};

/** What is said of reading without a network. */
export const offline = {
  heading: 'Offline',
};

/** What feeds, and files for machines, say in words. */
export const feeds = {
  /** Of a site with this name. */
  title: (site: string): string => `${site}: interviews`,
};
