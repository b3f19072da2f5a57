import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/build/content-integration.ts';
import { fonts } from './src/build/fonts/index.ts';
import { offlineIntegration } from './src/offline/offline-integration.ts';
import { hostingIntegration } from './src/build/hosting-integration.ts';
import { searchIntegration } from './src/build/search-integration.ts';
import { siteStylePlugin } from './src/build/site-style-plugin.ts';
import { wordsPlugin } from './src/build/words-plugin.ts';
import { pageDirectives } from './src/hosting/index.ts';
import { basePathSetting, siteConfig } from './src/site-config.ts';

export default defineConfig({
  // Where the site will be, for addresses that have to be whole; nothing is guessed without it.
  site: process.env.SITE_URL || siteConfig.url || undefined,
  base: basePathSetting(),
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // 'jsx', the default, glues words over line breaks in templates.
  compressHTML: true,
  devToolbar: { enabled: false },
  security: {
    csp: {
      // Astro adds script-src and style-src with the hashes of what it writes.
      directives: [...pageDirectives],
    },
  },
  vite: {
    plugins: [wordsPlugin(), siteStylePlugin()],
    worker: {
      format: 'es',
      plugins: () => [wordsPlugin()],
      rolldownOptions: {
        output: {
          // Browsers look for a newer service worker under the name of the last one, and let it serve
          // what lies below its own place.
          entryFileNames: ({ name }) =>
            name === 'service-worker' ? 'worker.js' : 'search/program/[name].[hash].js',
          chunkFileNames: 'search/program/[name].[hash].js',
        },
      },
    },
  },
  fonts,
  // Astro's own Markdown is not used; its highlighter would only warn of styles it never writes.
  markdown: { syntaxHighlight: false },
  // The site is checked last, when all of it is there.
  integrations: [
    searchIntegration(),
    offlineIntegration(),
    hostingIntegration(),
    contentIntegration(),
  ],
});
