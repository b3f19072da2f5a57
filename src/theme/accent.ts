import { contrastWCAG21, ColorSpace, OKLCH, sRGB, to, toGamut, tryColor } from 'colorjs.io/fn';
import type { PlainColorObject } from 'colorjs.io';
import { papers, type Theme } from './paper.ts';

/** An accent as one theme shows it; CSS colours. */
export interface Shades {
  /** For words: at least 7:1 on the paper and on the wash (WCAG 2.2, AAA). */
  readonly text: string;
  /** For rules, bands and other marks: at least 3:1 on the paper. */
  readonly mark: string;
  /** Behind words that are pointed at. */
  readonly wash: string;
}

export type Accent = Readonly<Record<Theme, Shades>>;

const forText = 7;
const forMarks = 3;
/** Contrasts are reached with something to spare for rounding. */
const spare = 1.01;

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

/**
 * Makes a page's accent of any CSS colour: hue and, as far as screens can show it, strength are
 * kept, lightness gives way to contrast, as little as it must.
 *
 * @returns null for what is no colour, for one that can be seen through, and where no lightness
 *   has the contrast, which depends on the paper
 */
export function accentOf(
  colour: string,
  on: Readonly<Record<Theme, string>> = papers,
): Accent | null {
  if (on !== papers) return makeAccent(colour, on);
  const made = onOurPapers.get(colour) ?? makeAccent(colour, on);
  onOurPapers.set(colour, made);
  return made;
}

/** Each page of a magazine asks for one of a few. */
const onOurPapers = new Map<string, Accent | null>();

function makeAccent(colour: string, on: Readonly<Record<Theme, string>>): Accent | null {
  const given = tryColor(colour);
  if (given?.alpha !== 1) return null;
  const [lightness, chroma, hue] = to(given, OKLCH).coords.map((part) => part ?? 0);
  const own: Oklch = { l: lightness ?? 0, c: chroma ?? 0, h: hue ?? 0 };
  const light = shadesOn(on.light, own);
  const dark = shadesOn(on.dark, own);
  return light && dark && { light, dark };
}

interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

function shadesOn(paper: string, own: Oklch): Shades | null {
  const ground = tryColor(paper);
  if (!ground) return null;
  const paperLightness = to(ground, OKLCH).coords[0] ?? 0;
  const wash = shade({
    ...own,
    l: paperLightness + (paperLightness > 0.5 ? -0.045 : 0.085),
    c: Math.min(own.c * 0.3, 0.045),
  });
  // A shade as dark or as light as that looks harsh at full strength.
  const text = nearest({ ...own, c: own.c * 0.8 }, [ground, wash], forText);
  const mark = nearest(own, [ground], forMarks);
  return text && mark && { text: write(text), mark: write(mark), wash: write(wash) };
}

/** The shade whose lightness is nearest to its own among those with the contrast. */
function nearest(
  own: Oklch,
  grounds: readonly PlainColorObject[],
  contrast: number,
): PlainColorObject | null {
  const enough = (colour: PlainColorObject): boolean =>
    grounds.every((ground) => contrastWCAG21(colour, ground) >= contrast * spare);
  for (let step = 0; step <= 200; step++) {
    for (const l of [own.l - step / 200, own.l + step / 200]) {
      if (l < 0 || l > 1) continue;
      const colour = shade({ ...own, l });
      if (enough(colour)) return colour;
    }
  }
  return null;
}

/** A colour that screens can show, so that what is measured is what is seen. */
function shade({ l, c, h }: Oklch): PlainColorObject {
  return toGamut(to({ space: OKLCH, coords: [l, c, h], alpha: 1 }, sRGB), { space: sRGB });
}

/** `#rrggbb`: exactly the same in every browser. */
function write({ coords }: PlainColorObject): string {
  const parts = coords.map((part) => Math.round(Math.min(1, Math.max(0, part ?? 0)) * 255));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
