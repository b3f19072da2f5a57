/** The path the site is published at, with `/` at both ends; put in by the content integration. */
declare const SITE_BASE: string;

/**
 * An address of the site under the path it is published at (`BASE_PATH`).
 *
 * `href('/films/')` is `/reader/films/` on a site that lives under `/reader/`. Astro's own
 * `import.meta.env.BASE_URL` is not used: a variable of that name in the environment changes it.
 */
export function href(address: string): string {
  return SITE_BASE + address.slice(1);
}
