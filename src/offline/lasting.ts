/** What an address has to say that its own does not: the content of the file that is kept under it. */
export const contentParameter = 'kept';

/**
 * Whether the content of a file is in its address, so that what was kept of it is never stale.
 *
 * @param site where the site is, `https://example.org/reader/`
 */
export function isLasting(address: string, site: string): boolean {
  if (!address.startsWith(site)) return false;
  const name = address.slice(site.length);
  return (
    /^(?:_astro|search\/program)\/[^?#]+$/.test(name) ||
    new RegExp(`^[^?#]+\\?${contentParameter}=[0-9a-f]{16}$`).test(name)
  );
}
