import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Hashes of what a version of a site answers, by address. */
export type Answers = ReadonlyMap<string, string>;

/** What a whole site answers whose path is `/`. */
export function answersOf(site: string): Answers {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      `/${path.relative(site, file).replace(/(?<=^|\/)index\.html$/, '')}`,
      hashOf(readFileSync(file)),
    ]),
  );
}

/**
 * Asks a server again and again for what a browser asks for: a page, its styles and scripts, the search,
 * and the page once more.
 */
export class ServedReader {
  /** How often all of a set was of one version. */
  sets = 0;
  /** Single answers; each has to be a whole file of a version. */
  answers = 0;
  /** How often another version stood there at the end of a set than at its beginning. */
  changes = 0;
  readonly faults = new Set<string>();
  readonly #origin: string;
  readonly #versions: readonly Answers[];
  readonly #pages: readonly string[];
  #next = 0;

  /**
   * @param origin `http://127.0.0.1:8080`
   * @param versions all that may be there; pages are taken that are not the same in any two
   */
  constructor(origin: string, versions: readonly Answers[]) {
    this.#origin = origin;
    this.#versions = versions;
    this.#pages = [...(versions[0]?.keys() ?? [])].filter(
      (address) =>
        address.endsWith('/') &&
        new Set(versions.map((version) => version.get(address))).size === versions.length,
    );
    if (this.#pages.length === 0) throw new Error('The versions have the same pages.');
  }

  async look(): Promise<void> {
    try {
      await this.#readSet();
    } catch (error) {
      this.faults.add(`The server did not answer: ${String(error)}`);
    }
  }

  async #readSet(): Promise<void> {
    const page = this.#pages[this.#next++ % this.#pages.length] ?? '/';
    const first = await this.#ask(page);
    const named = [...first.text.matchAll(/(?:href|src)="(\/_astro\/[^"]+\.(?:css|js))"/g)];
    const assets = await Promise.all(named.map(([, address = '']) => this.#ask(address)));
    const manifest = await this.#ask('/search/manifest.json');
    const { version } = JSON.parse(manifest.text) as { version: string };
    const list = await this.#ask(`/search/${version}/files.packed`);
    const last = await this.#ask(page);
    const all = [first, ...assets, manifest, list, last];
    const changed = first.versions[0] !== last.versions[0];
    if (changed) this.changes++;
    else if (this.#versions.some((one) => all.every(({ versions }) => versions.includes(one)))) {
      this.sets++;
    } else {
      const said = all.map(({ address, status }) => `${address} ${status}`).join(', ');
      this.faults.add(`A set of more than one version: ${said}`);
    }
  }

  /** In a change a file of the other version may be gone already; half a file may never be. */
  async #ask(address: string): Promise<Answer> {
    const response = await fetch(this.#origin + address, { redirect: 'error' });
    const body = Buffer.from(await response.arrayBuffer());
    const { status } = response;
    this.answers++;
    const hash = hashOf(body);
    const versions = this.#versions.filter((version) =>
      status === 200 ? version.get(address) === hash : !version.has(address),
    );
    if (versions.length === 0) {
      this.faults.add(`${address} is answered ${status} with what is of no version.`);
    }
    return { address, status, text: body.toString(), versions };
  }
}

interface Answer {
  readonly address: string;
  readonly status: number;
  readonly text: string;
  /** Those that answer so. */
  readonly versions: readonly Answers[];
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
