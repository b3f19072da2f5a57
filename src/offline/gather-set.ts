import { digestOf } from './digest.ts';
import { isLasting } from './lasting.ts';
import {
  charactersOf,
  loadedBy,
  loadedByProgram,
  typefacesFor,
  withOneVersion,
} from './page-parts.ts';

/** A file of a set. */
export interface Part {
  /** The address it is kept under: its own, or one that holds its content where its own does not. */
  readonly key: string;
  /** As it lies on the device. */
  readonly bytes: number;
  text(): Promise<string>;
}

/** A page with all it needs, of one version of the site. */
export interface PageSet {
  /** As it is to be kept: each picture in one version, and under the key of its file. */
  readonly html: string;
  /** Names the content of the page and its files. */
  readonly version: string;
  readonly parts: readonly Part[];
}

/**
 * Gathers what a page needs: its styles, programs (those too that are loaded when they are wanted),
 * the typefaces that have characters of it, and its pictures. Recordings are left to the network.
 *
 * @param html of the page as the host sent it
 * @param site where the site is, `https://example.org/reader/`
 * @param get fetches a file by its whole address; what it throws ends the gathering
 */
export async function gatherSet(
  html: string,
  site: string,
  get: (address: string) => Promise<Part>,
): Promise<PageSet> {
  const characters = charactersOf(html);
  const parts = new Map<string, Promise<Part>>();
  let kept = withOneVersion(html);
  const keys: string[] = [];

  await Promise.all([
    ...loadedBy(kept).map(async (written) => {
      const address = new URL(written, site).href;
      if (!address.startsWith(site)) return;
      const { key } = await follow(address);
      if (key === address) return;
      keys.push(key);
      const named = new URL(key);
      kept = kept.replaceAll(`src="${written}"`, `src="${named.pathname}${named.search}"`);
    }),
    ...typefacesFor(html, characters).map((written) => follow(new URL(written, site).href)),
  ]);
  const version = await digestOf([html, ...keys.toSorted()].join('\n'));
  return { html: kept, version, parts: await Promise.all(parts.values()) };

  async function follow(address: string): Promise<Part> {
    const known = parts.get(address);
    if (known) return known;
    const getting = get(address);
    parts.set(address, getting);
    const part = await getting;
    const needed = await neededBy(part, address);
    await Promise.all(needed.filter((each) => !parts.has(each)).map(follow));
    return part;
  }

  async function neededBy(part: Part, address: string): Promise<string[]> {
    const { pathname } = new URL(address);
    if (pathname.endsWith('.css')) {
      const faces = typefacesFor(await part.text(), characters);
      return faces.map((face) => new URL(face, address).href);
    }
    if (!pathname.endsWith('.js')) return [];
    const names = loadedByProgram(await part.text()).map((name) =>
      // Vite lists what it loads later from the site's root.
      name.startsWith('_astro/') ? `${site}${name}` : new URL(name, address).href,
    );
    return names.filter((name) => isLasting(name, site));
  }
}
