import type { Picture, PictureFormat } from '../../content/read-pictures.ts';

/** How a picture stands in a page of text. */
export interface PicturePlan {
  /** What it takes up, in CSS pixels, where there is room. */
  readonly width: number;
  readonly height: number;
  /** What is made of it, the best first; none where it is shown as it is. */
  readonly formats: readonly PictureFormat[];
  /** How wide these are made, in pixels, the narrowest first; never wider than the picture. */
  readonly widths: readonly number[];
  /** For the `sizes` of its sources. */
  readonly sizes: string;
  /** How wide the one for older browsers is made; null: the picture itself will do. */
  readonly fallback: number | null;
}

/** The column of text, in CSS pixels, at its widest. */
const column = 660;
/** Higher, and a reader would have to scroll through a picture. */
const highest = 800;
/** A telephone, a column on an ordinary screen, a telephone of many pixels, a column on a fine screen. */
const widths = [420, 720, 1080, 1440];

/**
 * Plans the versions of a picture: smaller ones for smaller screens, in formats that weigh less.
 *
 * A picture that moves is left alone: what stands still is no version of it.
 */
export function planPicture({ width, height, moving }: Picture): PicturePlan {
  const most = widths.at(-1) ?? width;
  const scale = Math.min(1, most / width, highest / height);
  const shown = { width: atLeastOne(width * scale), height: atLeastOne(height * scale) };
  const room = Math.min(column, shown.width);
  const plan = { ...shown, sizes: `(min-width: ${Math.round(room * 1.1)}px) ${room}px, 92vw` };
  if (moving) return { ...plan, formats: [], widths: [], fallback: null };
  return {
    ...plan,
    formats: ['avif', 'webp'],
    widths: widthsFor(width, Math.min(width, 2 * shown.width, most)),
    fallback: width > most ? most : null,
  };
}

/** Up to the width that is needed; two that differ little are one too many. */
function widthsFor(width: number, needed: number): number[] {
  return [...widths.filter((step) => step < needed * 0.85), needed].filter((step) => step <= width);
}

function atLeastOne(length: number): number {
  return Math.max(1, Math.round(length));
}
