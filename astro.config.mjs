import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/build/content-integration.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // 'jsx', the default, glues words over line breaks in templates.
  compressHTML: true,
  devToolbar: { enabled: false },
  security: { csp: true },
  // Astro's own Markdown is not used; its highlighter would only warn of styles it never writes.
  markdown: { syntaxHighlight: false },
  integrations: [contentIntegration()],
});
