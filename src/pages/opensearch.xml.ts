import type { APIRoute } from 'astro';
import { writeOpenSearch } from '../exports/discovery/index.ts';
import { siteName, wholeAddresses } from '../views/site.ts';
import { words } from '../words/index.ts';

/** Addresses have to be whole: where the site does not know its own, browsers are offered no search. */
export const GET: APIRoute = ({ site }) => {
  const description = words.feeds.searchOf(siteName);
  return new Response(site ? writeOpenSearch(siteName, description, wholeAddresses(site)) : null, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
