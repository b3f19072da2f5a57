/**
 * A set of addresses below the site's own path, without the first slash, in the notation of
 * `_headers`: `*` is any characters, slashes too; `:name` at the start of a segment is one segment.
 *
 * `cards/*` · `*.epub` · `interviews/:slug/:passage/`
 */
export type Pattern = string;

/** Whether one of them holds an address: `cards/*` holds `cards/site.png`. */
export function matches(patterns: readonly Pattern[], address: string): boolean {
  return new RegExp(`^(?:${alternatives(patterns)})$`, 'u').test(address);
}

/**
 * The same as a regular expression, without anchors and without groups that catch, in what
 * JavaScript, PCRE, RE2 and path-to-regexp have in common: `*.tei.xml` → `.*\.tei\.xml`.
 */
export function alternatives(patterns: readonly Pattern[]): string {
  return patterns.map(asRegExp).join('|');
}

function asRegExp(pattern: Pattern): string {
  return pattern
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replace(/(^|\/):\w+/g, '$1[^/]+');
}
