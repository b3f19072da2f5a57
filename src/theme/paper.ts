/** What text stands on; `src/styles/tokens.css` says the same, which a test makes sure of. */
export const papers = {
  light: 'oklch(0.978 0.009 82)',
  dark: 'oklch(0.19 0.008 60)',
} as const;

/** What stands on the light paper, for pictures; as in `tokens.css` too. */
export const inks = {
  ink: 'oklch(0.235 0.014 55)',
  quiet: 'oklch(0.395 0.016 58)',
  edge: 'oklch(0.6 0.014 65)',
} as const;

/** The ink for SVG, which knows no oklch. */
export const inkInHex = '#231c18';

export type Theme = keyof typeof papers;
