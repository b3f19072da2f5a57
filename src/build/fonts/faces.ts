/** One font file of the site, cut from a file of a Fontsource package. */
export interface Face {
  /** Path of the file within `node_modules`, without the part that names the script. */
  readonly file: (script: Script) => string;
  readonly style: 'normal' | 'italic';
  /** As in `@font-face`: one weight, or a range such as `400 600`. */
  readonly weight: string;
  /** Axes that are pinned or narrowed; this is where most of the bytes go. */
  readonly axes: Readonly<Record<string, number | { min: number; max: number; default: number }>>;
}

/** Which characters a file is for; a browser fetches `latin-ext` only where a page needs it. */
export type Script = 'latin' | 'latin-ext';

/** Ranges of code points, both ends in: what English and most of Western Europe is set in. */
const latin: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa3],
  [0xa7, 0xa7],
  [0xa9, 0xab],
  [0xad, 0xae],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xba, 0xbd],
  [0xbf, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2020],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

/** The names of Poland, Bohemia, Hungary, Turkey, Romania, the Baltic, and the like. */
const latinExtended: readonly (readonly [number, number])[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x17f],
  [0x18f, 0x18f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1e6, 0x1e7],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x1e80, 0x1e85],
  [0x1ea0, 0x1ef9],
];

export const ranges = { latin, 'latin-ext': latinExtended } as const;

const newsreader = (style: Face['style'], weight: number, opsz: number): Face => ({
  file: (script) =>
    `@fontsource-variable/newsreader/files/newsreader-${script}-opsz-${style}.woff2`,
  style,
  weight: String(weight),
  axes: { opsz, wght: weight },
});

/**
 * The site's three families. Newsreader is cut at two of its optical sizes, one for reading and one
 * for display: four files of 20 kB, of which a page fetches those it uses, in place of two of 130.
 */
export const families = {
  text: [
    newsreader('normal', 400, 20),
    newsreader('italic', 400, 20),
    newsreader('normal', 600, 20),
  ],
  display: [newsreader('normal', 440, 60), newsreader('italic', 400, 60)],
  sans: [
    {
      file: (script) =>
        `@fontsource-variable/instrument-sans/files/instrument-sans-${script}-wght-normal.woff2`,
      style: 'normal',
      weight: '400 600',
      axes: { wght: { min: 400, max: 600, default: 400 } },
    },
  ],
} as const satisfies Record<string, readonly Face[]>;
