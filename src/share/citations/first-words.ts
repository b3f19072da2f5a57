/**
 * The words a passage begins with, whole, with `…` where it goes on: enough to find it by.
 *
 * `It was dark, and the moths came to every lamp we had.` → `It was dark, and the moths came to every lamp…`
 */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  // Scripts that write without spaces are cut where a letter ends.
  const cut = line.slice(0, most + 1);
  const space = cut.lastIndexOf(' ');
  const words = space > most / 3 ? cut.slice(0, space) : cut.slice(0, most);
  return `${words.replace(/[\p{P}\p{Z}\p{Surrogate}]+$/u, '')}…`;
}

/** In UTF-16 code units. */
const most = 48;
