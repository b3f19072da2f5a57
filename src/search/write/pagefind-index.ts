import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';

/** An interview as Pagefind takes it. */
export interface PagefindRecord {
  readonly slug: string;
  /** The words of its paragraphs as they stand in the index, separated by spaces. */
  readonly content: string;
  /** How many words that is, separators among them. */
  readonly words: number;
}

/** What Pagefind made of the records. */
export interface PagefindFiles {
  /** Its names for them, by slug: `unknown_4e58cef`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Its program, the same for every index of one version. */
  readonly program: readonly IndexFile[];
  /** Where each word stands. */
  readonly index: readonly IndexFile[];
}

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Has Pagefind say where each word stands. Its process is ended whatever happens, so that one index
 * is made at a time.
 *
 * @param chunk how many places of words a file of the index holds, about
 * @param salt another one gives the records other names
 * @throws Error where Pagefind says that something is wrong, or counts other words than we do
 */
export async function pagefindIndex(
  records: AsyncIterable<PagefindRecord>,
  chunk: number,
  salt = 0,
): Promise<PagefindFiles> {
  const restore = setChunkSize(chunk);
  try {
    // Of no language: nothing is stemmed, and one program searches all of them.
    const created = await answered(
      pagefind.createIndex({ forceLanguage: 'unknown', keepIndexUrl: true }),
    );
    restore();
    check(created.errors);
    if (!created.index) throw new Error('Pagefind made no index.');
    // The next record is made while Pagefind, on another core, works on the last one.
    let last: Promise<void> = Promise.resolve();
    for await (const record of records) {
      await last;
      last = add(created.index, record, salt);
      // Whoever waits for it is told of its failure; nobody may be waiting yet.
      last.catch(() => undefined);
    }
    await last;
    const { errors, files } = await answered(created.index.getFiles());
    check(errors);
    return sorted(files);
  } finally {
    restore();
    await pagefind.close();
  }
}

/** Pagefind reads it from the environment when its process begins. */
function setChunkSize(chunk: number): () => void {
  const name = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
  const before = process.env[name];
  process.env[name] = String(chunk);
  return () => {
    if (before === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before;
  };
}

async function add(
  index: pagefind.PagefindIndex,
  { slug, content, words }: PagefindRecord,
  salt: number,
): Promise<void> {
  const url = salt === 0 ? slug : `${slug} ${salt}`;
  const { errors, file } = await answered(
    index.addCustomRecord({ url, content, language: 'unknown' }),
  );
  check(errors);
  // Named for something else, it is the number of all words.
  if (file.uniqueWords !== words) {
    throw new Error(
      `The search index would drift: Pagefind finds ${file.uniqueWords} words in “${slug}”, and there are ${words}.`,
    );
  }
}

/** Seconds to wait for one answer, a hundred times as long as the slowest should take. */
const patience = 120;

/** Pagefind’s package does not notice when its process is killed, and would wait for ever. */
async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error(`Pagefind has not answered for ${patience} seconds.`));
  }, patience * 1000);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind failed: ${errors.join('; ')}`);
}

/** Of all it makes, what is used: no texts of its own, no styles, no components. */
function sorted(files: readonly IndexFile[]): PagefindFiles {
  const pages = new Map<string, string>();
  const program: IndexFile[] = [];
  const index: IndexFile[] = [];
  for (const file of files) {
    const fragment = /^fragment\/(.+)\.pf_fragment$/.exec(file.path)?.[1];
    if (fragment !== undefined) pages.set(slugIn(file), fragment);
    else if (/^(?:pagefind\.js|wasm\.unknown\.pagefind)$/.test(file.path)) program.push(file);
    else if (/^(?:index\/|pagefind-entry\.json$|.*\.pf_meta$)/.test(file.path)) index.push(file);
  }
  const byPath = (a: IndexFile, b: IndexFile): number => (a.path < b.path ? -1 : 1);
  return { pages, program: program.sort(byPath), index: index.sort(byPath) };
}

function slugIn({ path, content }: IndexFile): string {
  const text = gunzipSync(content)
    .toString()
    .replace(/^pagefind_dcd/, '');
  const data: unknown = JSON.parse(text);
  if (typeof data === 'object' && data !== null && 'url' in data && typeof data.url === 'string') {
    return data.url.replace(/ .*/, '');
  }
  throw new Error(`Pagefind’s ${path} names no record.`);
}
