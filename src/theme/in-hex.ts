import { OKLCH, ColorSpace, sRGB, serialize, to, toGamut, tryColor } from 'colorjs.io/fn';

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

/**
 * A CSS colour for what knows no other notation: `oklch(0.978 0.009 82)` → `#faf7f2`.
 *
 * @throws TypeError for what is no colour
 */
export function inHex(colour: string): string {
  const given = tryColor(colour);
  if (!given) throw new TypeError(`“${colour}” is no colour.`);
  return serialize(toGamut(to(given, sRGB)), { format: 'hex', collapse: false });
}
