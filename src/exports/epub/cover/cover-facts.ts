/** All that a cover shows. What is equal here is the same picture, and drawn once. */
export interface CoverFacts {
  /** A small line over the title; null for none. */
  readonly kicker: string | null;
  /** Empty where no face has its letters. */
  readonly title: string;
  /** Below the frame: who talks with whom, or what the book is. */
  readonly name: string;
  /** Where it is from. */
  readonly about: string;
  /** At the foot. */
  readonly site: string;
  /** `#rrggbb`, with the contrast of a mark on light paper. */
  readonly accent: string;
  /** CSS colours of the band at the foot of the frame; none for no band. */
  readonly palette: readonly string[];
  /** BCP 47, of the title. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Pixels; five by eight, as shops of books and shelves of reading systems show covers. */
export const coverSize = { width: 1600, height: 2560 } as const;
