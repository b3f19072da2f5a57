import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Library } from '../../library/index.ts';
import type { FileList, Manifest, Names } from '../format.ts';
import { IndexFolder, versionOf } from './index-folder.ts';
import { namesOf, suggestionsOf } from './names.ts';
import { vocabularyOf } from './vocabulary.ts';
import { joinCounts } from './word-counts.ts';
import { type ShardSummary, structurePerFile } from './write-shard.ts';

/** How many names a file holds. */
const perFile = 100;

/**
 * Makes one index of shards that were written apart: their vocabulary, the names, and the manifest.
 *
 * @param parts absolute; holds the shards’ folders and becomes the folder of the version
 * @param search absolute; where the index will be, which holds none yet
 * @throws Error where two shards call two interviews the same
 */
export async function joinShards(
  summaries: readonly ShardSummary[],
  library: Library,
  parts: string,
  search: string,
): Promise<Manifest> {
  const [clash] = clashesIn(summaries);
  if (clash) {
    throw new Error(`The shard ${clash} shares a name with another one; write it with other salt.`);
  }
  const shards = summaries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const target = new IndexFolder(parts);
  const names = namesOf(library);
  const words = joinCounts(shards.map(({ vocabulary }) => vocabulary));
  const { byStart, byEnd } = vocabularyOf(words, names);
  for (const [n, file] of byStart.files.entries())
    await target.pack(`vocabulary/starts/${n}`, file);
  for (const [n, file] of byEnd.files.entries()) await target.pack(`vocabulary/ends/${n}`, file);
  for (let first = 0; first < names.length; first += perFile) {
    const some: Names = names.slice(first, first + perFile).map(({ name }) => name);
    await target.pack(`names/${first / perFile}`, some);
  }
  const [first, ...others] = shards;
  for (const { path: file } of others.flatMap(({ program }) => program)) {
    await rm(path.join(parts, file));
  }
  const files = [...target.files, ...(first?.program ?? []), ...shards.flatMap((one) => one.files)];
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const list: FileList = files.map((file) => [file.path, file.bytes]);
  await target.pack('files', list);
  const sum = (of: (shard: ShardSummary) => number): number =>
    shards.reduce((total, shard) => total + of(shard), 0);
  const manifest: Manifest = {
    format: 1,
    version: versionOf(files),
    bytes: files.reduce((total, { bytes }) => total + bytes, 0),
    shards: shards.map(({ name, interviews }) => ({ name, interviews })),
    order: orderOf(library, shards),
    vocabulary: { starts: byStart.starts, ends: byEnd.starts },
    names: { count: names.length, perFile },
    structure: { perFile: structurePerFile },
    counts: {
      interviews: sum(({ interviews }) => interviews),
      paragraphs: sum(({ paragraphs }) => paragraphs),
      words: sum(({ words }) => words),
    },
    languages: languagesOf(library),
    years: yearsOf(library),
    suggestions: suggestionsOf(names),
  };
  await rename(parts, path.join(search, manifest.version));
  await writeFile(path.join(search, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

/** Which shard each interview is in. */
function orderOf({ interviews }: Library, shards: readonly ShardSummary[]): number[] {
  if (shards.length < 2) return [];
  const shardOf = new Map(shards.flatMap(({ slugs }, shard) => slugs.map((slug) => [slug, shard])));
  return interviews.map(({ slug }) => shardOf.get(slug) ?? 0);
}

/** The shards that use a name of Pagefind’s which an earlier one has, too. */
export function clashesIn(summaries: readonly Pick<ShardSummary, 'name' | 'pages'>[]): string[] {
  const taken = new Set<string>();
  return summaries.flatMap(({ name, pages }) => {
    const clashes = pages.some((page) => taken.has(page));
    for (const page of pages) taken.add(page);
    return clashes ? [name] : [];
  });
}

function languagesOf({ interviews }: Library): string[] {
  const counts = new Map<string, number>();
  for (const { language } of interviews) counts.set(language, (counts.get(language) ?? 0) + 1);
  return Array.from(counts)
    .toSorted(([a, most], [b, least]) => least - most || (a < b ? -1 : 1))
    .map(([language]) => language);
}

function yearsOf({ interviews }: Library): [number, number] | null {
  const years = interviews.map(({ date }) => Number(date.slice(0, 4)));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
