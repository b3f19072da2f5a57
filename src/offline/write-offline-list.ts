import { readFile, writeFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { formerAddresses, type Library } from '../library/index.ts';
import type { Manifest } from '../search/format.ts';
import { digestOf } from './digest.ts';
import { gatherSet, type PageSet, type Part } from './gather-set.ts';
import { contentParameter, isLasting } from './lasting.ts';
import { listPath, type ListedInterview, type OfflineList } from './offline-list.ts';

/**
 * Writes the list of what can be kept, with the sizes, from the site as it was built: each interview’s
 * page is gathered as a browser will gather it.
 *
 * @param dist absolute path of the built site
 * @param base path the site is published under, with `/` at both ends
 * @throws Error where a page needs a file that is not there
 */
export async function writeOfflineList(
  dist: string,
  library: Library,
  base: string,
): Promise<void> {
  const site = `http://site.invalid${base}`;
  const parts = new Map<string, Promise<Part>>();
  const get = (address: string): Promise<Part> => {
    const part = parts.get(address) ?? readPart(dist, address, site);
    parts.set(address, part);
    return part;
  };
  const sets: { slug: string; set: PageSet }[] = [];
  for (const { slug } of library.interviews) {
    const html = await readFile(path.join(dist, 'interviews', slug, 'index.html'), 'utf8');
    sets.push({ slug, set: await gatherSet(html, site, get) });
  }
  const manifest = await readFile(path.join(dist, 'search/manifest.json'), 'utf8');
  const { bytes } = JSON.parse(manifest) as Manifest;
  const list = listOf(library, sets, site, bytes);
  const file = path.join(dist, listPath);
  mkdirSync(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(list)}\n`);
}

async function readPart(dist: string, address: string, site: string): Promise<Part> {
  const name = decodeURIComponent(address.slice(site.length).replace(/\?.*/s, ''));
  const content = new Uint8Array(await readFile(path.join(dist, name)));
  const key = isLasting(address, site)
    ? address
    : `${address}?${contentParameter}=${await digestOf(content)}`;
  return {
    key,
    bytes: content.length,
    text: () => Promise.resolve(new TextDecoder().decode(content)),
  };
}

function listOf(
  library: Library,
  sets: readonly { slug: string; set: PageSet }[],
  site: string,
  search: number,
): OfflineList {
  const uses = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const { key, bytes } of sets.flatMap(({ set }) => set.parts)) {
    uses.set(key, (uses.get(key) ?? 0) + 1);
    sizes.set(key, bytes);
  }
  // The files of a single interview are shared with those to come.
  const isShared = (key: string): boolean => (uses.get(key) ?? 0) > 1 || sets.length === 1;
  const shared = [...sizes.keys()].filter(isShared).toSorted();
  const places = new Map(shared.map((key, place) => [key, place]));
  const kinds = new Map<string, number>();
  const interviews = sets.map(({ slug, set: { html, version, parts } }): ListedInterview => {
    const needed = parts
      .map(({ key }) => places.get(key))
      .filter((place) => place !== undefined)
      .toSorted((a, b) => a - b);
    const kind = JSON.stringify(needed);
    const place = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, place);
    const own = parts.filter(({ key }) => !isShared(key)).map(({ bytes }) => bytes);
    const bytes = own.reduce((total, each) => total + each, Buffer.byteLength(html));
    const interview = library.interview(slug);
    return [slug, interview?.title ?? slug, version, bytes, place, interview?.language ?? ''];
  });
  const former = formerAddresses(library).map(({ slug, interview }) => [slug, interview.slug]);
  return {
    format: 1,
    interviews,
    shared: shared.map((key) => [key.slice(site.length), sizes.get(key) ?? 0]),
    sets: [...kinds.keys()].map((kind) => JSON.parse(kind) as number[]),
    former: Object.fromEntries(former) as Record<string, string>,
    search,
  };
}
