import type { FileList } from '../format.ts';
import { unpack } from '../read/unpack.ts';

/**
 * Whether all files of an index are on this device, by the list that is kept with them. A later index
 * of the host is none of its business: that takes the place of this one when it is searched.
 *
 * @param site its address with a slash at the end
 */
export async function indexIsWhole(storage: CacheStorage, site: string): Promise<boolean> {
  const prefix = `two-shot index ${new URL(site).pathname} `;
  for (const name of await storage.keys()) {
    if (!name.startsWith(prefix)) continue;
    const cache = await storage.open(name);
    const folder = `${site}search/${name.slice(prefix.length)}/`;
    const list = await cache.match(`${folder}files.packed`, { ignoreVary: true });
    if (!list || !(await cache.match(`${site}search/manifest.json`, { ignoreVary: true })))
      continue;
    const files = (await unpack(new Uint8Array(await list.arrayBuffer()))) as FileList;
    const kept = new Set((await cache.keys()).map(({ url }) => url));
    if (files.every(([path]) => kept.has(folder + path))) return true;
  }
  return false;
}
