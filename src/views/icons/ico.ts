/**
 * An .ico file that holds one PNG, as every browser that asks for `/favicon.ico` can read.
 *
 * @param side of the picture in pixels, under 256
 */
export function writeIco(png: Uint8Array, side: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headLength + png.length);
  const head = new DataView(bytes.buffer);
  head.setUint16(2, 1, true); // an icon
  head.setUint16(4, 1, true); // of one picture
  head.setUint8(6, side);
  head.setUint8(7, side);
  head.setUint16(10, 1, true); // planes
  head.setUint16(12, 32, true); // bits a pixel
  head.setUint32(14, png.length, true);
  head.setUint32(18, headLength, true);
  bytes.set(png, headLength);
  return bytes;
}

/** The directory, with its one entry. */
const headLength = 22;
