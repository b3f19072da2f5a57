import type { FileList, Manifest } from '../format.ts';
import type { KeptFetch } from './kept-fetch.ts';

/** An index of more than this is kept by what was asked of it alone, in bytes. */
export const small = 8_000_000;
const atOnce = 4;

/**
 * Fetches all of a small index, so that it answers any question offline; of a large one the program
 * alone, which was imported and not fetched. The requests wait for all others; where one fails, or the storage takes no more, the rest is left for another visit.
 *
 * @param most bytes of an index that is kept whole; 0 where the reader has asked for few (Save-Data)
 */
export async function keepAll(
  { version, bytes, shards }: Manifest,
  site: string,
  kept: KeptFetch,
  unpack: (bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>,
  most: number,
): Promise<void> {
  if (most === 0 || !kept.hasRoom()) return;
  const folder = `${site}search/${version}/`;
  const get = async (address: string): Promise<Uint8Array<ArrayBuffer>> => {
    const answer = await kept.fetch(address, { priority: 'low' });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const program = shards.slice(0, 1).map(({ name }) => `${folder}${name}/pagefind/pagefind.js`);
  const list = `${folder}files.packed`;
  const all =
    bytes > most
      ? program
      : ((await unpack(await get(list))) as FileList).map(([path]) => folder + path);
  const waiting = await kept.missing(version, all);
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await get(next);
      if (!kept.hasRoom()) waiting.length = 0;
    }
  };
  const stop = (error: unknown): never => {
    waiting.length = 0;
    throw error;
  };
  await Promise.all(Array.from({ length: atOnce }, () => work().catch(stop)));
}
