import type { APIRoute } from 'astro';
import { writeTabIcon } from '../views/icons/write-icon.ts';

export const GET: APIRoute = () =>
  new Response(writeTabIcon(), { headers: { 'Content-Type': 'image/svg+xml' } });
