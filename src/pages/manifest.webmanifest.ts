import type { APIRoute } from 'astro';
import { siteConfig } from '../site-config.ts';
import { writeManifest } from '../exports/discovery/index.ts';
import { inHex } from '../theme/in-hex.ts';
import { papers } from '../theme/paper.ts';
import { href } from '../views/href.ts';
import { siteName } from '../views/site.ts';
import { words } from '../words/index.ts';

export const GET: APIRoute = () => {
  const manifest = writeManifest({
    name: siteName,
    description: siteConfig.description,
    words,
    addressOf: href,
    paper: inHex(papers.light),
  });
  return new Response(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
};
