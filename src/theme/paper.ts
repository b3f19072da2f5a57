/** What text stands on; `src/styles/tokens.css` says the same, which a test makes sure of. */
export const papers = {
  light: 'oklch(0.978 0.009 82)',
  dark: 'oklch(0.19 0.008 60)',
} as const;

export type Theme = keyof typeof papers;

/** The accent of pages that have none of their own: a coral that suits *Her*. */
export const defaultAccent = '#e8503a';
