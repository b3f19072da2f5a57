import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { writeTile } from '../views/icons/write-icon.ts';

/** For home screens, which round its corners. */
export const GET: APIRoute = async () => {
  const png = await sharp(Buffer.from(writeTile(180, 6, 1)))
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
