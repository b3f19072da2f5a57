/**
 * Escapes words so that a CommonMark parser gives back exactly these words, and as few marks as that
 * allows, for an editor goes on in this text. Footnotes (`[^1]`) count as Markdown too.
 *
 * Each takes text without line breaks and without white space at its ends.
 */

/** For a paragraph of its own. `1968. What a year` → `1968\. What a year`. */
export function escapeParagraph(text: string): string {
  const at = blockMark(text);
  if (at === null) return escapeInline(text);
  const escaped = escapeInline(text.slice(at));
  return text.slice(0, at) + (escaped.startsWith('\\') ? escaped : `\\${escaped}`);
}

/** For words that stand behind others on their line. `M*A*S*H` → `M\*A\*S\*H`. */
export function escapeInline(text: string): string {
  return escapeMarks(text, inlineMark);
}

/** For the words of a heading; a `#` at their end would be taken for a closing mark. */
export function escapeHeading(text: string): string {
  return escapeInline(text).replace(closingHashes, '\\$&');
}

/** For the words between the brackets of a picture. */
export function escapeCaption(text: string): string {
  return escapeMarks(text, captionMark);
}

/** For words between quotation marks, behind the address of a picture. */
export function escapeTitle(text: string): string {
  // What looks like the end of the caption would be taken for it.
  return text.replace(/[\\"]|(?<=\])\(|&(?=#?[A-Za-z0-9]+;)/gu, '\\$&');
}

/** Offsets of the characters that `escapeInline` puts a backslash before. */
export function inlineMarks(text: string): number[] {
  if (!couldMean.test(text)) return [];
  return Array.from(text.matchAll(inlineMark)).flatMap(({ 0: mark, index }) => {
    if (!mark.startsWith('_')) return [index];
    return isInside(mark, text, index) ? [] : Array.from(mark, (_, at) => index + at);
  });
}

/** Offset of a character that could make something else of a paragraph it opens; null: none. */
export function blockMark(text: string): number | null {
  const start = blockStart.exec(text);
  return start ? (start[1]?.length ?? 0) : null;
}

/** The `#` at the end of a heading. */
export const closingHashes = /(?<=^|\s)#+$/u;

/**
 * Emphasis, code, backslashes; `<` where it could open a tag or address; `&` where it could begin a
 * character reference; `!` before `[`; `[^`; and `(` or `[` that would make a link of the brackets
 * before. Not brackets as such: `[laughs]` and `[1]` are what they look like.
 */
const inlineMark = /[\\`*]|_+|<(?=\S)|&(?=#?[A-Za-z0-9]+;)|!(?=\[)|~(?=~)|\[(?=\^)|(?<=\])[([]/gu;

/** The same with every bracket, for a caption ends at one; and `^`, which would open a footnote. */
const captionMark = /[\\`*[\]]|_+|<(?=\S)|&(?=#?[A-Za-z0-9]+;)|~(?=~)|^\^/gu;

/** Most text has none of these, and is not looked at twice. */
const couldMean = /[\\`*_<&~^[\]]/u;

/**
 * Lists, headings (and `##words`, which the site refuses as one that lacks its space), quotes, ruled
 * lines, definitions of links: what the beginning of a line can be.
 */
const blockStart = /^(\d{1,9})[.)](?=\s|$)|^(?:#(?=[#\s]|$)|>|[-+](?=\s|$)|-[-\s]*$|\[.*\]:)/u;

function escapeMarks(text: string, marks: RegExp): string {
  if (!couldMean.test(text)) return text;
  return text.replace(marks, (mark, offset: number) => {
    if (!mark.startsWith('_')) return `\\${mark}`;
    return isInside(mark, text, offset) ? mark : mark.replaceAll('_', '\\_');
  });
}

/** An underscore between letters is no mark in CommonMark: `a_b_c` stays as it is. */
function isInside(run: string, text: string, offset: number): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(offset + run.length, offset + run.length + 2))
  );
}
