/**
 * An address of the site under the path it is published at (`BASE_PATH`).
 *
 * `href('/films/')` is `/reader/films/` on a site that lives under `/reader/`.
 */
export function href(address: string): string {
  const base = import.meta.env.BASE_URL;
  return base.endsWith('/') ? base + address.slice(1) : base + address;
}
