import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getLibrary } from '../library/current.ts';
import { writeIndex } from '../search/write/write-index.ts';
import { writePassages } from '../search/write/passages.ts';
import { searchShardSetting } from '../site-config.ts';
import { serveIndex } from './serve-index.ts';
import { timed } from './steps.ts';

/**
 * Writes the search index beside the pages, once these are there, from the same library. While
 * developing, the index of the last build is served.
 */
export function searchIntegration(): AstroIntegration {
  let base = '/';
  let outDir = '';
  return {
    name: 'two-shot-search',
    hooks: {
      'astro:config:setup': ({ config }) => {
        // A wrong setting is said before anything is built.
        searchShardSetting();
        base = config.base.replace(/\/*$/, '/');
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveIndex(outDir, base));
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const search = path.join(site, 'search');
        await mkdir(search, { recursive: true });
        await timed('search index', () =>
          writeIndex(getLibrary(), search, searchShardSetting()).catch((error: unknown) => {
            const reason = error instanceof Error ? error.message : String(error);
            throw new Error(`The search index could not be made: ${reason}`, { cause: error });
          }),
        );
        await timed('other forms', () => writePassages(getLibrary(), site, base));
      },
    },
  };
}
