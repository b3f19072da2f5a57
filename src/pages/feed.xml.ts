import type { APIRoute } from 'astro';
import { writeAtom } from '../exports/feeds/index.ts';
import { feedHere } from '../views/feed-here.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(writeAtom(await feedHere(site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
