import { recordingEndings, recordingType } from '../content/recording-types.ts';
import { forms } from '../exports/forms.ts';
import { citationFormats } from '../share/citations/index.ts';
import { matches, type Pattern } from './patterns.ts';

/** What files of some name are. */
export interface ContentType {
  readonly patterns: readonly Pattern[];
  /** As it is sent, with its parameters. */
  readonly type: string;
  /** Whether it is worth while to compress it on the way. */
  readonly compress: boolean;
  /** Whether programs of other sites may read it. */
  readonly shared: boolean;
  /** Whether hosts know it by themselves. */
  readonly known: boolean;
}

/** In their order: the first that matches counts. Files of no name here are just bytes. */
export const contentTypes: readonly ContentType[] = [
  page(['*/', '', '*.html'], 'text/html; charset=utf-8'),
  rare(['feed.xml'], 'application/atom+xml; charset=utf-8'),
  rare(['opensearch.xml'], 'application/opensearchdescription+xml; charset=utf-8'),
  rare(['feed.json'], 'application/feed+json; charset=utf-8'),
  ...[...forms, ...citationFormats]
    .filter(({ extension }) => !['txt', 'json'].includes(extension))
    .map(({ extension, mediaType }) => ({
      ...rare([`*.${extension}`], withCharset(mediaType)),
      compress: extension !== 'epub',
    })),
  rare(['*.ndjson'], 'application/x-ndjson; charset=utf-8'),
  rare(['*.webmanifest'], 'application/manifest+json; charset=utf-8'),
  { ...page(['*.json'], 'application/json; charset=utf-8'), shared: true },
  { ...page(['*.txt'], 'text/plain; charset=utf-8'), shared: true },
  { ...page(['*.xml'], 'application/xml; charset=utf-8'), shared: true },
  page(['*.js'], 'text/javascript; charset=utf-8'),
  page(['*.css'], 'text/css; charset=utf-8'),
  page(['*.svg'], 'image/svg+xml'),
  page(['*.wasm'], 'application/wasm'),
  file(['*.png'], 'image/png'),
  file(['*.jpg', '*.jpeg'], 'image/jpeg'),
  file(['*.webp'], 'image/webp'),
  file(['*.avif'], 'image/avif'),
  file(['*.gif'], 'image/gif'),
  file(['*.ico'], 'image/x-icon'),
  file(['*.woff2'], 'font/woff2'),
  ...recordingEndings.map((ending) =>
    file([`*${ending}`], recordingType(ending.replace('.', 'x.'))),
  ),
];

/** The parts of the search index, Pagefind's too, are compressed as they are written. */
export const bytes = 'application/octet-stream';

/** What the file at an address below the site's path is: `x.tei.xml` → TEI. */
export function contentTypeOf(address: string): ContentType {
  const found = contentTypes.find(({ patterns }) => matches(patterns, address));
  return found ?? file([], bytes);
}

function page(patterns: readonly Pattern[], type: string): ContentType {
  return { patterns, type, compress: true, shared: false, known: true };
}

function file(patterns: readonly Pattern[], type: string): ContentType {
  return { patterns, type, compress: false, shared: false, known: true };
}

/** What scholars' and readers' programs fetch, and many servers have never heard of. */
function rare(patterns: readonly Pattern[], type: string): ContentType {
  return { patterns, type, compress: true, shared: true, known: false };
}

/** Citations are text, and hold names of any script. */
function withCharset(mediaType: string): string {
  return /^application\/(?:epub|ld)/.test(mediaType) || mediaType.includes('charset')
    ? mediaType
    : `${mediaType}; charset=utf-8`;
}
