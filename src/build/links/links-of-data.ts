/**
 * The addresses in some JSON: all that is whole (of whatever site), and paths where its formats have
 * addresses, for a path can also be what somebody said. HTML in it is left to the caller.
 */
export function linksOfData(data: unknown): Set<string> {
  const found = new Set<string>();
  visit(data, '', found);
  return found;
}

function visit(value: unknown, key: string, found: Set<string>): void {
  if (typeof value === 'string') {
    if (/^https?:\/\/\S+$/.test(value) || (named.has(key) && value !== '')) found.add(value);
  } else if (Array.isArray(value)) {
    for (const one of value) visit(one, key, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) visit(one, name, found);
  }
}

/**
 * Names under which JSON Feed, web app manifests, schema.org, Web Annotations, oEmbed and forms of
 * interviews hold addresses. Not `id`: it is often a name.
 */
const named: ReadonlySet<string> = new Set([
  '@id',
  'banner_image',
  'contentUrl',
  'embedUrl',
  'external_url',
  'favicon',
  'feed_url',
  'home_page_url',
  'icon',
  'image',
  'next_url',
  'provider_url',
  'scope',
  'src',
  'start_url',
  'thumbnail_url',
  'thumbnailUrl',
  'url',
]);
