import { spaceless } from '../interview/index.ts';

/** Marks on letters. Those that emoji wear are none. */
const mark = '(?!\\p{Variation_Selector}|\\u20e3)\\p{M}';
const letter = `(?![${spaceless}])[\\p{L}\\p{N}]`;
const goesOn = new RegExp(
  `(?<=${letter}(?:${mark})*)${letter}|(?<=[\\p{L}\\p{M}\\p{N}])${mark}`,
  'uy',
);

/**
 * True where a word goes on across an offset, which is in UTF-16 code units. Between letters of
 * scripts that write without spaces none does.
 */
export function isInsideWord(text: string, offset: number): boolean {
  goesOn.lastIndex = offset;
  return goesOn.test(text);
}
