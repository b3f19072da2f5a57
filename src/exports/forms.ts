/** A form in which every interview can be had, beside its page: `/interviews/<slug>.<extension>`. */
export interface Form {
  /** Without the first dot; also its name in `forms` of the words. */
  readonly extension: string;
  /** With its parameters, as a server sends it. */
  readonly mediaType: string;
}

/** In the order in which the page lists them. */
export const forms = [
  { extension: 'epub', mediaType: 'application/epub+zip' },
  { extension: 'txt', mediaType: 'text/plain; charset=utf-8' },
  { extension: 'md', mediaType: 'text/markdown; charset=utf-8' },
  { extension: 'json', mediaType: 'application/json; charset=utf-8' },
  { extension: 'tei.xml', mediaType: 'application/tei+xml; charset=utf-8' },
  {
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  },
] as const satisfies readonly Form[];
