/**
 * Escapes words so that a CommonMark parser gives back exactly these words, and as few marks as that
 * allows, for an editor goes on in this text. Footnotes (`[^1]`) count as Markdown too.
 *
 * Each takes text without line breaks and without white space at its ends.
 */

/** For a paragraph of its own. `1968. What a year` → `1968\. What a year`. */
export function escapeParagraph(text: string): string {
  const escaped = escapeInline(text);
  const start = blockStart.exec(escaped);
  if (!start) return escaped;
  const [, number = ''] = start;
  return `${number}\\${escaped.slice(number.length)}`;
}

/** For words that stand behind others on their line. `M*A*S*H` → `M\*A\*S\*H`. */
export function escapeInline(text: string): string {
  return escapeMarks(text, inlineMark);
}

/** For the words of a heading; a `#` at their end would be taken for a closing mark. */
export function escapeHeading(text: string): string {
  return escapeInline(text).replace(/(?<=^|\s)#+$/u, '\\$&');
}

/** For the words between the brackets of a picture. */
export function escapeCaption(text: string): string {
  return escapeMarks(text, captionMark);
}

/**
 * Emphasis, code, backslashes; `<` where it could open a tag or address; `&` where it could begin a
 * character reference; `!` before `[`; `[^`; and `(` or `[` that would make a link of the brackets
 * before. Not brackets as such: `[laughs]` and `[1]` are what they look like.
 */
const inlineMark = /[\\`*]|_+|<(?=\S)|&(?=#?[A-Za-z0-9]+;)|!(?=\[)|~(?=~)|\[(?=\^)|(?<=\])[([]/gu;

/** The same with every bracket, for a caption ends at one; and `^`, which would open a footnote. */
const captionMark = /[\\`*[\]]|_+|<(?=\S)|&(?=#?[A-Za-z0-9]+;)|~(?=~)|^\^/gu;

/**
 * Lists, headings (and `##words`, which the site refuses as one that lacks its space), quotes, ruled
 * lines, definitions of links: what the beginning of a line can be.
 */
const blockStart = /^(\d{1,9})[.)](?=\s|$)|^(?:#(?=[#\s]|$)|>|[-+](?=\s|$)|-[-\s]*$|\[.*\]:)/u;

function escapeMarks(text: string, marks: RegExp): string {
  return text.replace(marks, (mark, offset: number) =>
    mark.startsWith('_') ? escapeUnderscores(mark, text, offset) : `\\${mark}`,
  );
}

/** An underscore between letters is no mark in CommonMark: `a_b_c` stays as it is. */
function escapeUnderscores(run: string, text: string, offset: number): string {
  const isInside =
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(offset + run.length, offset + run.length + 2));
  return isInside ? run : run.replaceAll('_', '\\_');
}
