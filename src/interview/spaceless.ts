/**
 * Scripts that are written without spaces between words, for use inside a character class of a
 * regular expression with the `u` flag. Together with `\p{L}` or `\p{N}` only: by their extensions
 * the scripts also own punctuation.
 */
export const spaceless =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
