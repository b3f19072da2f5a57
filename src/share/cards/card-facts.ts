/** All that a card shows. What is equal here is the same picture, and drawn once. */
export interface CardFacts {
  /** A small line above the words; null for none. */
  readonly kicker: string | null;
  readonly words: CardWords;
  /** Upright, or in the italic of pull-quotes and of films' titles. */
  readonly style: 'italic' | 'roman';
  /** Below the frame: whose words these are, or what the page is. */
  readonly name: string;
  /** A second line there; null for none. */
  readonly about: string | null;
  /** `#rrggbb`, with the contrast of a mark on light paper. */
  readonly accent: string;
  /** CSS colours of a band at the foot of the frame; none for no band. */
  readonly palette: readonly string[];
  /** BCP 47, of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What stands in the frame. */
export interface CardWords {
  readonly text: string;
  /** Emphasised stretches, in UTF-16 code units; none overlaps another. */
  readonly emphasis: readonly { readonly start: number; readonly end: number }[];
}

/** Pixels. What Open Graph, X and Mastodon show uncut. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a card says to those who cannot see it: its words, and whose they are. */
export function cardAlt({ words, name }: CardFacts): string {
  return name === '' ? words.text : `${words.text} — ${name}`;
}
