import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { writeIco } from '../views/icons/ico.ts';
import { writeTile } from '../views/icons/write-icon.ts';

/** What browsers that know no SVG show, and what many ask for unasked. */
export const GET: APIRoute = async () => {
  const side = 32;
  const png = await sharp(Buffer.from(writeTile(side, 0, 2)))
    .png({ palette: true })
    .toBuffer();
  return new Response(writeIco(png, side), { headers: { 'Content-Type': 'image/x-icon' } });
};
