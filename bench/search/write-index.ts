import path from 'node:path';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openLibrary } from '../../src/library/open-library.ts';
import { writeIndex } from '../../src/search/write/write-index.ts';
import { searchShardSetting } from '../../src/site-config.ts';

/*
 * node bench/search/write-index.ts CONTENT [SITE]
 *
 * Opens a library and writes its index into the site’s folder, and nothing else of the site; without
 * SITE opens it only. A program of its own, so that its CPU time can be told from all else.
 */

const [content = 'content', site] = process.argv.slice(2);
const { library } = await openLibrary(
  fileURLToPath(new URL('../../', import.meta.url)),
  path.resolve(content),
);
if (site !== undefined) {
  const search = path.resolve(site, 'search');
  await mkdir(search, { recursive: true });
  await writeIndex(library, search, searchShardSetting());
}
