import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Cache } from '../../../src/content/cache.ts';
import { checkPublicFiles } from '../../../src/content/check-public-files.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { buildLibrary, type Built } from '../../../src/library/build-library.ts';
import { inOrder } from '../../../src/problems/problem.ts';

/** One folder a case; `_base` is a small content folder without faults. */
export const fixtures = fileURLToPath(new URL('../../fixtures/problems/', import.meta.url));

/** What is written over the base, by the names of the files. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly linkTo: string }>>;

/** The names of the cases in the fixtures folder, `<problem-id>[--variant]`. */
export async function listCases(): Promise<string[]> {
  const names = await readdir(fixtures);
  return names.filter((name) => !name.startsWith('_')).toSorted();
}

/** Lends a folder in a temporary place, empty, and takes it away afterwards. */
export async function withFolder<Result>(
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'two-shot-problems-')));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Copies the base and then a case over it. */
export async function copyCase(name: string, folder: string): Promise<void> {
  await cp(path.join(fixtures, '_base'), folder, { recursive: true });
  await cp(path.join(fixtures, name), folder, { recursive: true });
}

/** Copies the base and writes files into its content folder. */
export async function writeCase(files: Files, folder: string): Promise<void> {
  await cp(path.join(fixtures, '_base'), folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, 'content', name);
    await mkdir(path.dirname(file), { recursive: true });
    if (typeof content === 'object' && 'linkTo' in content) {
      await rm(file, { recursive: true, force: true });
      await symlink(content.linkTo, file);
    } else await writeFile(file, content);
  }
}

/** What `npm run check` finds in a folder that holds `content/` and perhaps `public/`. */
export async function check(folder: string): Promise<Built> {
  const cache = new Cache(path.join(folder, 'cache'), 'test');
  const content = await readContent(path.join(folder, 'content'), cache);
  const built = buildLibrary(content, '2026-01-01');
  const inPublic = await checkPublicFiles(path.join(folder, 'public'));
  return { ...built, problems: inOrder([...built.problems, ...inPublic]) };
}
