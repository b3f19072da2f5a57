/** Characters of a description that search engines and link previews show. */
const longest = 160;

/** Sentences as the description of a page, in one line, cut at a word where they are too long. */
export function metaDescription(...sentences: readonly string[]): string {
  const text = sentences.join(' ').replace(/\s+/gu, ' ').trim();
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1);
  const space = start.lastIndexOf(' ');
  // A script without spaces is cut where it may be, never within a character.
  const cut = space > longest / 2 ? start.slice(0, space) : start.replace(/[\ud800-\udbff]$/u, '');
  if (/[.!?…]["'’”»)\]]*$/u.test(cut)) return cut;
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
