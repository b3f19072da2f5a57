import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FileList, Manifest, TextFile } from '../search/format.ts';

/**
 * Looks at the search index as a reader’s browser would: every file it names is there, whole, and
 * what it finds is on the page that it leads to.
 *
 * @param dist absolute path of the built site
 * @param ids those of each page, by its file
 * @returns one line a fault
 */
export function checkSearch(dist: string, ids: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const search = path.join(dist, 'search');
  const manifest = read(path.join(search, 'manifest.json')) as Manifest | null;
  if (!manifest) return ['search/manifest.json: there is no search index.'];
  const folder = path.join(search, manifest.version);
  const list = read(path.join(folder, 'files.packed')) as FileList | null;
  if (!list) return [`search/${manifest.version}/files.packed: the search index has no list.`];
  return list.flatMap(([name, bytes]) => {
    const file = path.join(folder, name);
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (size !== bytes) return [`search/${manifest.version}/${name}: missing, or not whole.`];
    return name.includes('/texts/') ? checkTexts(read(file) as TextFile, ids) : [];
  });
}

function checkTexts(
  { interview, paragraphs }: TextFile,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const page = `interviews/${interview.slug}/index.html`;
  const known = ids.get(page);
  if (!known) return [`The search leads to ${page}, which is not there.`];
  return paragraphs
    .filter(([id]) => id !== '' && !known.has(id))
    .map(([id]) => `${page}: the search leads to “${id}”, and nothing answers it.`);
}

/** What a file holds, packed or not; null where there is none. */
function read(file: string): unknown {
  if (!statSync(file, { throwIfNoEntry: false })) return null;
  const bytes = readFileSync(file);
  return JSON.parse((file.endsWith('.packed') ? gunzipSync(bytes) : bytes).toString());
}
