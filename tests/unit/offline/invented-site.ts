import { KeptPages } from '../../../src/offline/kept-pages.ts';
import { FakeStorage } from '../search/keep/fake-storage.ts';

/** Where the invented site is. */
export const site = 'https://site.invalid/reader/';

/** What a host holds, by paths below the site; each test changes it as it needs. */
export type Files = Map<string, string>;

/** The page of an interview of a version, with a style and a script of that version and one picture. */
export function writeInterview(files: Files, slug: string, version: string): void {
  const html = `<!DOCTYPE html><html lang="en"><title>On ${slug} · Site</title><link rel="stylesheet" href="/reader/_astro/site.${version}.css"><script type="module" src="/reader/_astro/page.${version}.js"></script><p>${version}</p><img src="/reader/pictures/${slug}.gif">`;
  files.set(`interviews/${slug}/`, html);
  files.set(`_astro/site.${version}.css`, `/* ${version} */`);
  files.set(`_astro/page.${version}.js`, `import("./later.${version}.js")`);
  files.set(`_astro/later.${version}.js`, `/* ${version} */`);
  files.set(`pictures/${slug}.gif`, `picture of ${version}`);
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  gif: 'image/gif',
  json: 'application/json',
};

/** A device, and a network that leads to the files. */
export class Device {
  readonly storage = new FakeStorage();
  readonly files: Files = new Map();
  isOnline = true;
  now = new Date('2026-03-01T12:00:00Z');
  /** Paths that were asked for. */
  asked: string[] = [];
  readonly pages = new KeptPages(site, {
    caches: this.storage.storage,
    fetch: (address) => this.fetch(address),
    now: () => this.now,
  });

  readonly fetch = (address: string): Promise<Response> => {
    const name = address.slice(site.length);
    this.asked.push(name);
    if (!this.isOnline) return Promise.reject(new TypeError('Failed to fetch'));
    const found = this.files.get(name);
    if (found === undefined) return Promise.resolve(new Response('', { status: 404 }));
    const type = types[/\.(\w+)$/.exec(name)?.[1] ?? ''] ?? 'text/html';
    return Promise.resolve(new Response(found, { headers: { 'content-type': type } }));
  };

  /** Addresses of what is kept, by the first words of the caches' names. */
  get kept(): { readonly pages: string[]; readonly files: string[] } {
    const { contents } = this.storage;
    const below = (name: string): string[] =>
      (contents[`two-shot ${name} 1 /reader/`] ?? []).map((each) => each.slice(site.length));
    return { pages: below('pages'), files: below('files') };
  }
}
