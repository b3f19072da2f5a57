import type { APIRoute } from 'astro';
import { writeRobots } from '../exports/discovery/index.ts';
import { addresses } from '../library/index.ts';
import { wholeAddresses } from '../views/site.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(writeRobots(site ? wholeAddresses(site)(addresses.sitemap) : null), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
