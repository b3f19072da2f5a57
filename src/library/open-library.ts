import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { Cache } from '../content/cache.ts';
import { codeVersion } from '../content/code-version.ts';
import { readContent } from '../content/read-content.ts';
import { checkPublicFiles } from '../content/check-public-files.ts';
import { inOrder } from '../problems/problem.ts';
import { buildLibrary, type Built } from './build-library.ts';

/**
 * Reads the content folder and joins it: the one way from files to a library, which the build, the
 * development server and `npm run check` all take, and so say the same.
 *
 * @param projectRoot absolute path of this repository
 * @param contentDir absolute path of the content folder
 */
export async function openLibrary(projectRoot: string, contentDir: string): Promise<Built> {
  const real = await realpath(contentDir).catch(() => contentDir);
  // Each content folder has its own part of the cache.
  const part = createHash('sha256').update(real).digest('hex').slice(0, 12);
  const folder = path.join(projectRoot, 'node_modules', '.cache', 'two-shot', part);
  const cache = new Cache(folder, await codeVersion(projectRoot));
  const { library, problems } = buildLibrary(await readContent(contentDir, cache));
  const inPublic = await checkPublicFiles(path.join(projectRoot, 'public'));
  return { library, problems: inOrder([...problems, ...inPublic]) };
}
