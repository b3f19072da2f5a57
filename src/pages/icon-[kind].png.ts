import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { writeTile } from '../views/icons/write-icon.ts';

/**
 * For home screens, as the manifest names them. What may be cut to any shape has the mark within a circle
 * of four fifths of the side, which no shape cuts (W3C, Web App Manifest, “maskable”).
 */
export const getStaticPaths = (() =>
  [192, 512].flatMap((side) => [
    { params: { kind: String(side) }, props: { side, margin: 4 } },
    { params: { kind: `maskable-${side}` }, props: { side, margin: 12 } },
  ])) satisfies GetStaticPaths;

/** Of 32: it covers the lower edge of the figures, which would leave a hairline between. */
const frame = 1.5;

export const GET: APIRoute<{ side: number; margin: number }> = async ({
  props: { side, margin },
}) => {
  const png = await sharp(Buffer.from(writeTile(side, margin, frame)))
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
