/** How the parts of the mark are painted, as attributes: `fill="#000"`, `class="a"`. */
export interface MarkPaint {
  readonly frame: string;
  /** The head in front, of who asks or who answers: whoever the picture is sharp on. */
  readonly front: string;
  readonly back: string;
}

/**
 * The mark of the site, a two-shot: two people in a frame of 1.33, cut by it as a camera would. It fills
 * a view box of 32 × 32 from edge to edge and from 4 to 28.
 *
 * All edges that count lie on even numbers, so that they are sharp at 16 pixels.
 *
 * @param line thickness of the frame; 2 is a pixel at 16 pixels
 * @returns SVG elements, to stand in an `<svg viewBox="0 0 32 32">`
 */
export function writeMark({ frame, front, back }: MarkPaint, line = 2): string {
  const [width, height] = [32 - 2 * line, 24 - 2 * line];
  return (
    `<g ${back}><circle cx="22" cy="14" r="4"/>` +
    '<path d="M20 27v-2.500c0-1.400-.6-2.600-1.600-3.500 1.100-.7 2.300-1 3.600-1 4 0 7 1.500 9 4v3z"/></g>' +
    `<g ${front}><circle cx="10" cy="13" r="5"/>` +
    '<path d="M1 27v-2.500c0-3 4.500-4.500 9-4.500s8 1.500 8 4.500v2.500z"/></g>' +
    `<path ${frame} fill-rule="evenodd" d="M0 4h32v24H0zM${line} ${4 + line}v${height}h${width}v-${height}z"/>`
  );
}
