/*
 * What readers and programs are to get of a host, written down once more by hand: the tests would see
 * nothing if they asked the code that writes the configuration.
 */

/** By how an address below the site's path ends; the first counts. */
const types: readonly (readonly [ending: string, type: string])[] = [
  ['/', 'text/html; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['feed.json', 'application/feed+json; charset=utf-8'],
  ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['.tei.xml', 'application/tei+xml; charset=utf-8'],
  ['.annotations.jsonld', 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.epub', 'application/epub+zip'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.ndjson', 'application/x-ndjson; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.wav', 'audio/wav'],
  ['.packed', 'application/octet-stream'],
  ['.pagefind', 'application/octet-stream'],
  ['.pf_index', 'application/octet-stream'],
  ['.pf_meta', 'application/octet-stream'],
];

export function typeOf(address: string): string {
  const found = types.find(([ending]) => `/${address}`.endsWith(ending));
  if (!found) throw new Error(`The tests know no type for ${address}.`);
  return found[1];
}

export function cachingOf(address: string): string {
  if (/^(?:_astro\/|search\/[0-9a-f]{12}\/|search\/program\/)/.test(address)) {
    return 'public, max-age=31536000, immutable';
  }
  return /^(?:cards|pictures|recordings)\//.test(address) ? 'public, max-age=86400' : 'no-cache';
}

export function isEmbed(address: string): boolean {
  return /^interviews\/[^/]+\/[^/]+\/$/.test(address);
}

/** What programs of other sites may read. */
export function isShared(address: string): boolean {
  return /\.(?:json|jsonld|ndjson|xml|md|txt|bib|ris|epub|webmanifest)$/.test(address);
}

/** What is sent compressed, where there is more than a little of it. */
export function isCompressed(address: string): boolean {
  return /^(?:text|application\/(?!epub|octet)|image\/svg)/.test(typeOf(address));
}

/** The same everywhere. */
export const security = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'cross-origin',
} as const;
