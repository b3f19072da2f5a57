import type { APIRoute } from 'astro';
import { writeJsonFeed } from '../exports/feeds/index.ts';
import { feedHere } from '../views/feed-here.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(writeJsonFeed(await feedHere(site)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
