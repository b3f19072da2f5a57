import type { Interview, Target } from '../interview/index.ts';
import { picturePlace } from './picture-place.ts';

/**
 * Every address of the site is made here. They begin with `/` and know nothing of the path the
 * site is put under: `href` in `src/views/href.ts` adds that.
 */
export const addresses = {
  home: '/',
  interviews: '/interviews/',
  films: '/films/',
  people: '/people/',
  quotes: '/quotes/',
  index: '/index/',
  search: '/search/',
  about: '/about/',
  accessibility: '/accessibility/',
  /** What of the site is on the reader's device. */
  offline: '/offline/',
  /** The service worker; its place says which pages it may serve. */
  worker: '/worker.js',
  /** All interviews in one book. */
  book: '/interviews.epub',
  /** The citations of all interviews in one file, by the ending of its format: `csl.json`. */
  citations: (extension: string): string => `/interviews.${extension}`,
  /** All passages, a line each; the first part of several. */
  passages: '/passages.ndjson',
  atom: '/feed.xml',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap-index.xml',
  /** A file that it names, from 1. */
  sitemapPart: (number: number): string => `/sitemap-${number}.xml`,
  robots: '/robots.txt',
  llms: '/llms.txt',
  openSearch: '/opensearch.xml',
  manifest: '/manifest.webmanifest',
  icon: {
    tab: '/favicon.ico',
    /** @param side in pixels */
    any: (side: 192 | 512): string => `/icon-${side}.png`,
    /** With room on all sides, so that it can be cut to any shape. */
    maskable: (side: 192 | 512): string => `/icon-maskable-${side}.png`,
  },
  /** The JSON Schema of an interview's JSON, by the version of the format. */
  schema: (version: number): string => `/schemas/interview-${version}.json`,
  interview: (slug: string): string => `/interviews/${encodeURIComponent(slug)}/`,
  /** Of a passage or heading; of the page where there is no id. */
  place: ({ slug }: Interview, { id }: { readonly id: string | null }): string =>
    addresses.interview(slug) + (id === null ? '' : `#${encodeURIComponent(id)}`),
  /** The quote page of a passage, under any id it has or had. */
  passage: (slug: string, id: string): string =>
    `${addresses.interview(slug)}${encodeURIComponent(id)}/`,
  /** An interview in another form; without the dot, what its name ends in: `tei.xml`. */
  form: (slug: string, extension: string): string =>
    `/interviews/${encodeURIComponent(slug)}.${extension}`,
  /** What another site may put into a frame: the quote page, of which `framed.css` shows the quote. */
  embed: (slug: string, id: string): string => `${addresses.passage(slug, id)}#${embedId}`,
  oembed: (slug: string, id: string): string => `${addresses.passage(slug, id)}oembed.json`,
  film: (slug: string): string => `/films/${encodeURIComponent(slug)}/`,
  person: (slug: string): string => `/people/${encodeURIComponent(slug)}/`,
  target: ({ type, slug }: Target): string =>
    type === 'film' ? addresses.film(slug) : addresses.person(slug),
  picture: (file: string): string => `/pictures/${encode(picturePlace(file))}`,
  recording: (file: string): string => `/recordings/${encode(file.replace(/^interviews\//, ''))}`,
  /** Pictures for previews of links; a passage's is kept under the id it has. */
  card: {
    site: '/cards/site.png',
    interview: (slug: string): string => `/cards/interviews/${encodeURIComponent(slug)}.png`,
    passage: (slug: string, id: string): string =>
      `/cards/interviews/${encodeURIComponent(slug)}/${encodeURIComponent(id)}.png`,
    film: (slug: string): string => `/cards/films/${encodeURIComponent(slug)}.png`,
  },
} as const;

/** Of the body of quote pages. No passage stands on these, so none can have it. */
export const embedId = 'embed';

/** Of the list of places where a film or person is spoken of, on their page. */
export const placesId = '_places';

/** `a talk/still.jpg` → `a%20talk/still.jpg`. */
function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
