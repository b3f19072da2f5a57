/**
 * A field as a message calls it; entries of lists count from one.
 *
 * `['source', 'url']` is `source.url`; `['cast', 0, 'actor']` is `cast, entry 1, actor`.
 */
export function fieldName(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : String(part)));
  return parts.join(path.some((part) => typeof part === 'number') ? ', ' : '.');
}
