import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.gif': 'image/gif',
  '.wasm': 'application/wasm',
};

/** A host whose site can be replaced between two requests, and that can fall silent. */
export class Host {
  /** The folder of the site that is served. */
  folder: string;
  /** `silent`: it takes requests and never answers. `trouble`: it answers with an error of its own. */
  mood: 'well' | 'silent' | 'trouble' = 'well';
  /** Paths below the site that are answered with this status. */
  readonly statuses = new Map<string, number>();
  /** What is sent in the place of a file, by its path below the site. */
  readonly texts = new Map<string, string>();
  /** What was asked for, as paths. */
  asked: string[] = [];
  readonly #base: string;
  readonly #server: Server;

  constructor(folder: string, base = '/') {
    this.folder = folder;
    this.#base = base;
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
      this.asked.push(pathname);
      if (this.mood === 'silent') return;
      const given = this.#find(decodeURIComponent(pathname));
      const status = this.mood === 'trouble' ? 503 : given.status;
      const lasts = /\/(_astro|search\/program)\//.test(pathname);
      response.writeHead(status, {
        'content-type': types[path.extname(given.file)] ?? 'application/octet-stream',
        'cache-control': lasts ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
      const text = this.texts.get(pathname.slice(this.#base.length));
      response.end(status === 503 ? 'Trouble' : (text ?? readFileSync(given.file)));
    });
  }

  /** @returns where the site is, with a slash at the end */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The host has no port.');
    return `http://127.0.0.1:${address.port}${this.#base}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #find(pathname: string): { readonly file: string; readonly status: number } {
    const name = pathname.startsWith(this.#base) ? pathname.slice(this.#base.length) : '404.html';
    const wanted = path.join(
      this.folder,
      name.endsWith('/') || name === '' ? `${name}index.html` : name,
    );
    const status = this.statuses.get(name);
    const isThere = status === undefined && existsSync(wanted) && statSync(wanted).isFile();
    if (isThere) return { file: wanted, status: 200 };
    return { file: path.join(this.folder, '404.html'), status: status ?? 404 };
  }
}
