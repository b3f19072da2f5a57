/** Hyphens that show only at a line’s end, and characters without any width but joiners. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/gu;

/** Text without what is never seen and belongs to no word. */
export function visibleText(text: string): string {
  return text.replace(unseen, '');
}
