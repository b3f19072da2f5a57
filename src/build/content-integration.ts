import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { getLibrary, libraryIfRead, setLibrary } from '../library/current.ts';
import { contentDirOf } from '../content/content-dir.ts';
import { openLibrary } from '../library/open-library.ts';
import type { Problem } from '../problems/problem.ts';
import { fails, report } from '../problems/report.ts';
import { tidyCards } from '../share/cards/index.ts';
import { checkSettings } from '../check-settings.ts';
import { quotePageSetting } from '../site-config.ts';
import { checkSite } from './check-site.ts';
import { timed } from './steps.ts';

/**
 * Reads and checks the content before anything is built from it, and the site after it is built.
 * Mistakes stop a build; while developing they are shown over the page until they are mended.
 */
export function contentIntegration(): AstroIntegration {
  let projectRoot = '';
  let contentDir = '';
  let base = '/';
  let site: URL | undefined;
  return {
    name: 'two-shot-content',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig, logger }) => {
        projectRoot = fileURLToPath(config.root);
        // A wrong setting is said before anything is built.
        checkSettings();
        quotePageSetting();
        base = config.base.replace(/\/*$/, '/');
        site = config.site === undefined ? undefined : new URL(config.site);
        updateConfig({ vite: { define: { SITE_BASE: JSON.stringify(base) } } });
        // Told that pages end in a slash, Astro's own server serves no picture without one.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
        contentDir = contentDirOf(projectRoot);
        if (command === 'preview') return;
        if (command === 'build' && config.site === undefined) logger.warn(withoutAddress);
        // The command behind `npm run build` has read and checked it already.
        if (command === 'build' && libraryIfRead()?.folder === contentDir) return;
        const { library, problems } = await openLibrary(projectRoot, contentDir);
        setLibrary(library);
        if (command === 'build' && fails(problems)) {
          throw new Error(`The content has mistakes.\n${show(problems, contentDir)}`);
        }
        if (problems.length > 0) logger.warn(`\n${show(problems, contentDir)}`);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const code = path.join(projectRoot, 'src') + path.sep;
        server.watcher.add(contentDir);
        const refresh = debounce(async () => {
          // Through Vite and not by import: what was edited in our own code counts as well.
          const fresh = (await server.ssrLoadModule('/src/library/open-library.ts')) as {
            openLibrary: typeof openLibrary;
          };
          const { library, problems } = await fresh.openLibrary(projectRoot, contentDir);
          setLibrary(library);
          await refreshContent?.({});
          server.hot.send({ type: 'full-reload' });
          if (problems.length > 0) logger.warn(`\n${show(problems, contentDir)}`);
          if (fails(problems)) {
            const message = show(problems, contentDir);
            server.hot.send({ type: 'error', err: { message, stack: '' } });
          }
        }, logger);
        server.watcher.on('all', (_event, file) => {
          const changed = path.resolve(file);
          const isContent = changed.startsWith(contentDir + path.sep);
          if (isContent || (changed.startsWith(code) && changed.endsWith('.ts'))) refresh();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const faults = await timed('checking', () =>
          checkSite(fileURLToPath(dir), getLibrary(), base, site),
        );
        if (faults.length > 0) throw new Error(`The built site has faults.\n${faults.join('\n')}`);
        await tidyCards(projectRoot);
        logger.info('Every link within the site leads somewhere; every text is on its page.');
      },
    },
  };
}

/** Said once a build; docs/feeds.md says what comes of it. */
const withoutAddress =
  'The site does not know its own address: set SITE_URL, or url in site.config.ts. Without it there is no sitemap, browsers are offered no search, and links in feeds are not whole.';

function show(problems: readonly Problem[], contentDir: string): string {
  return report(problems, 'terminal', path.relative(process.cwd(), contentDir) || '.');
}

/** Editors write files in several steps; one reading after the last is enough. */
function debounce(work: () => Promise<void>, logger: AstroIntegrationLogger): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work().catch((error: unknown) => {
        logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      });
    }, 80);
  };
}
