import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { gatherFacts, writeHeadersFile } from '../hosting/index.ts';

/**
 * Puts beside the pages what hosts read: `_headers` for Netlify and Cloudflare Pages, and for GitHub
 * Pages a word that no names are to be left out. Written with the pages, they always fit them.
 */
export function hostingIntegration(): AstroIntegration {
  let base = '/';
  return {
    name: 'two-shot-hosting',
    hooks: {
      'astro:config:setup': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const facts = gatherFacts(site, base);
        writeFileSync(path.join(site, '_headers'), writeHeadersFile(facts));
        writeFileSync(path.join(site, '.nojekyll'), '');
      },
    },
  };
}
