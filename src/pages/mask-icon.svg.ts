import type { APIRoute } from 'astro';
import { writeMaskIcon } from '../views/icons/write-icon.ts';

export const GET: APIRoute = () =>
  new Response(writeMaskIcon(), { headers: { 'Content-Type': 'image/svg+xml' } });
