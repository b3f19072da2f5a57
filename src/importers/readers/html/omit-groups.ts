import type { Omission } from '../../types.ts';
import type { PagePart } from './page-part.ts';

/** One omission for all marks of notes, and one for all links that lead nowhere. */
export function omitGroups({
  marks,
  lostLinks,
}: Pick<PagePart, 'marks' | 'lostLinks'>): Omission[] {
  const groups: Omission[] = [];
  const [mark] = marks;
  if (mark) {
    const text = marks.map((one) => one.text).join(' ');
    groups.push({ line: mark.line, reason: 'The marks of notes, which are links', text });
  }
  const [link] = lostLinks;
  if (link) {
    const shown = [...new Set(lostLinks.map(({ href }) => shorten(href)))].slice(0, 3).join(', ');
    const count = lostLinks.length === 1 ? 'A link' : `${lostLinks.length} links`;
    const reason = `${count} without an address the site can use (${shown}); the words are kept`;
    groups.push({ line: link.line, reason, text: '' });
  }
  return groups;
}

function shorten(href: string): string {
  return href.length > 60 ? `${href.slice(0, 59)}…` : href;
}
