/**
 * The direction a paragraph is set in: that of its interview, unless it has letters of the other
 * direction alone. A name in Hebrew at the beginning of an English paragraph turns nothing round.
 */
export function textDirection(text: string, own: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const [native, foreign, other] =
    own === 'ltr'
      ? ([leftToRight, rightToLeft, 'rtl'] as const)
      : ([rightToLeft, leftToRight, 'ltr'] as const);
  return foreign.test(text) && !native.test(text) ? other : own;
}

/** The blocks of Unicode that hold scripts written from right to left. */
const blocks =
  '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufeff\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';
export const rightToLeft = new RegExp(`(?=[${blocks}])\\p{L}`, 'u');
const leftToRight = new RegExp(`(?![${blocks}])\\p{L}`, 'u');
