import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a site consists of. */
export interface Census {
  readonly files: number;
  readonly bytes: number;
  /** The largest kind first. */
  readonly kinds: readonly KindOfFile[];
  /** null where there is none. */
  readonly heaviestPage: FileSize | null;
  readonly largestFile: FileSize | null;
  readonly pages: PageChanges;
}

interface KindOfFile {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
}

export interface FileSize {
  /** Within the site. */
  readonly file: string;
  readonly bytes: number;
}

/** Pages beside those of the last site. Numbers of files. */
export interface PageChanges {
  readonly all: number;
  readonly new: number;
  readonly changed: number;
  readonly gone: number;
}

/**
 * Counts a site and says which pages are not as they were.
 *
 * @param site absolute path of a built site
 * @param last absolute path of the one before it, which may not be there
 */
export function takeCensus(site: string, last: string): Census {
  const kinds = new Map<string, KindOfFile>();
  const sizes: FileSize[] = filesOf(site).map((file) => {
    const { size: bytes } = statSync(path.join(site, file));
    const name = kindOf(file);
    const kind = kinds.get(name) ?? { name, files: 0, bytes: 0 };
    kinds.set(name, { name, files: kind.files + 1, bytes: kind.bytes + bytes });
    return { file, bytes };
  });
  const pages = sizes.filter(({ file }) => isPage(file));
  return {
    files: sizes.length,
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    kinds: Array.from(kinds.values()).toSorted((one, other) => other.bytes - one.bytes),
    heaviestPage: largest(pages),
    largestFile: largest(sizes),
    pages: compare(site, last, pages),
  };
}

function compare(site: string, last: string, pages: readonly FileSize[]): PageChanges {
  const before = new Set(existsSync(last) ? filesOf(last).filter(isPage) : []);
  const kept = pages.filter(({ file }) => before.has(file));
  const changed = kept.filter(({ file, bytes }) => {
    const old = path.join(last, file);
    // Most that differ differ in their length, which costs no reading.
    return (
      statSync(old).size !== bytes || !readFileSync(old).equals(readFileSync(path.join(site, file)))
    );
  });
  return {
    all: pages.length,
    new: pages.length - kept.length,
    changed: changed.length,
    gone: before.size - kept.length,
  };
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();
}

/** The first of those that are as large. */
function largest(files: readonly FileSize[]): FileSize | null {
  return files.reduce<FileSize | null>(
    (most, file) => (most === null || file.bytes > most.bytes ? file : most),
    null,
  );
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

function kindOf(file: string): string {
  if (file.startsWith('search/') && !isPage(file)) return 'search';
  if (file.startsWith('recordings/')) return 'recordings';
  return kinds.find(({ endings }) => endings.test(file))?.name ?? 'other forms';
}

const kinds = [
  { name: 'HTML', endings: /\.html$/ },
  { name: 'script', endings: /\.m?js$/ },
  { name: 'style', endings: /\.css$/ },
  { name: 'fonts', endings: /\.(?:woff2?|ttf|otf)$/ },
  { name: 'pictures', endings: /\.(?:png|jpe?g|webp|avif|gif|svg|ico)$/ },
] as const;
