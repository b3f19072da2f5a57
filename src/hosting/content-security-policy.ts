/*
 * The policy is in two halves that hold together. Each page carries one in a `<meta>`, with the
 * hashes of its own styles, which may be as many as there are pages. The server sends the other,
 * which is the same for all pages, and holds for what has no `<meta>`: pictures, data, and the
 * search's worker, which alone compiles WebAssembly. What one of the two forbids is forbidden.
 */

/** The one policy of Trusted Types, in `src/browser/own-script.ts`. */
export const trustedTypesPolicy = 'two-shot';

/** Where nothing but the site itself is ever loaded from. */
const own = [
  "connect-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  // Of recordings that lie elsewhere there are only links.
  "media-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypesPolicy}`,
] as const;

/** For the `<meta>` of pages; Astro adds script-src and style-src with the hashes of what it writes. */
export const pageDirectives = ["default-src 'none'", ...own] as const;

/**
 * What the server sends, but for who may frame the page. It leaves elements of style to the pages, so
 * it has no default-src.
 *
 * @param scripts hashes of all scripts that are written into pages, `sha256-…`
 */
export function serverPolicy(scripts: readonly string[]): string {
  const hashes = scripts.map((hash) => ` '${hash}'`).join('');
  return [
    `script-src 'self' 'wasm-unsafe-eval'${hashes}`,
    "script-src-attr 'none'",
    "style-src-attr 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    ...own,
  ].join('; ');
}
