import type { APIRoute } from 'astro';
import { siteConfig } from '../site-config.ts';
import { writeLlms } from '../exports/discovery/index.ts';
import { getLibrary } from '../library/index.ts';
import { isPublished } from '../views/published-forms.ts';
import { siteName, wholeAddresses } from '../views/site.ts';
import { words } from '../words/index.ts';

export const GET: APIRoute = ({ site }) => {
  const text = writeLlms(getLibrary(), {
    name: siteName,
    description: siteConfig.description,
    licence: siteConfig.licence.name,
    words,
    addressOf: wholeAddresses(site),
    isPublished,
    whole: site !== undefined,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
