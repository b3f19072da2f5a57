/**
 * Deletes all that a site keeps on a device, the search index too. Other sites of the origin keep
 * what they have.
 *
 * @param site where the site is, `https://example.org/reader/`
 */
export async function forgetAll(caches: CacheStorage, site: string): Promise<void> {
  const path = new URL(site).pathname;
  const ofPages = /^two-shot (?:pages|files) \d+ (.*)$/;
  const ofSearch = [`two-shot index ${path} `, `two-shot page ${path} `];
  const names = (await caches.keys()).filter(
    (name) => ofPages.exec(name)?.[1] === path || ofSearch.some((start) => name.startsWith(start)),
  );
  await Promise.all(names.map((name) => caches.delete(name)));
}
