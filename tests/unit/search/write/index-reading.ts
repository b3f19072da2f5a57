import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type {
  Facets,
  FileList,
  Manifest,
  Structure,
  InterviewStructure,
  Pages,
  TextFile,
  Vocabulary,
} from '../../../../src/search/format.ts';
import { exactKey } from '../../../../src/search/words.ts';

/** An index on the disk, read as a browser would. */
export class WrittenIndex {
  readonly manifest: Manifest;
  readonly folder: string;
  #pagefind: Promise<Instance> | undefined;

  constructor(search: string) {
    this.manifest = JSON.parse(
      readFileSync(path.join(search, 'manifest.json'), 'utf8'),
    ) as Manifest;
    this.folder = path.join(search, this.manifest.version);
  }

  /** Everything in the folder of the version, by its path there. */
  files(): Map<string, string> {
    const entries = readdirSync(this.folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return new Map(
      files.map((entry): [string, string] => {
        const file = path.join(entry.parentPath, entry.name);
        const name = path.relative(this.folder, file).replaceAll(path.sep, '/');
        return [name, readFileSync(file, 'base64')];
      }),
    );
  }

  list(): FileList {
    return this.#read('files') as FileList;
  }

  /** How all interviews of a shard fall into paragraphs, each with Pagefind’s name for it. */
  structure(shard: string): { interviews: (InterviewStructure & { page: string })[] } {
    const pages = this.#read(`${shard}/pages`) as Pages;
    const { perFile } = this.manifest.structure;
    const interviews = pages.map((page, index) => {
      const file = this.#read(`${shard}/structure/${Math.floor(index / perFile)}`) as Structure;
      const structure = file.interviews[index % perFile];
      if (!structure) throw new Error(`No structure of ${page}`);
      return { page, ...structure };
    });
    return { interviews };
  }

  facets(shard: string): Facets {
    return this.#read(`${shard}/facets`) as Facets;
  }

  text(shard: string, interview: number, file: number): TextFile {
    return this.#read(`${shard}/texts/${interview}.${file}`) as TextFile;
  }

  vocabulary(): Vocabulary[] {
    return this.manifest.vocabulary.starts.map(
      (_, n) => this.#read(`vocabulary/starts/${n}`) as Vocabulary,
    );
  }

  /** Where Pagefind says that a form stands: positions by its names for interviews. */
  async places(form: string): Promise<Map<string, readonly number[]>> {
    this.#pagefind ??= this.#start();
    const { results } = await (await this.#pagefind).search(exactKey(form));
    return new Map(results.map(({ id, words }) => [id, words.toSorted((a, b) => a - b)]));
  }

  async #start(): Promise<Instance> {
    const [first = '', ...others] = this.manifest.shards.map(({ name }) =>
      path.join(this.folder, name, 'pagefind/'),
    );
    const pagefind = (await import(`${first}pagefind.js`)) as Pagefind;
    const instance = pagefind.createInstance({ basePath: first, metaCacheTag: 'x' });
    await instance.init();
    for (const other of others) await instance.mergeIndex(other, { metaCacheTag: 'x' });
    return instance;
  }

  #read(name: string): unknown {
    const file = path.join(this.folder, `${name}.packed`);
    return JSON.parse(gunzipSync(readFileSync(file)).toString());
  }
}

/** Pagefind’s program, of what it offers what is used here. */
interface Pagefind {
  createInstance(options: { basePath: string; metaCacheTag: string }): Instance;
}

interface Instance {
  init(): Promise<void>;
  mergeIndex(path: string, options: { metaCacheTag: string }): Promise<void>;
  search(term: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

/** Lets Pagefind’s program fetch from the disk. */
export function fetchFromDisk(address: string | URL | Request): Promise<Response> {
  const file = (address instanceof Request ? address.url : String(address)).replace(/\?.*/, '');
  return Promise.resolve(new Response(readFileSync(file)));
}
