/*
 * Where pages are put away.
 *
 * @param path of the site, which tells it from others of the origin
 */

export function pagesCache(path: string): string {
  return `two-shot pages 1 ${path}`;
}

export function filesCache(path: string): string {
  return `two-shot files 1 ${path}`;
}
