import type { Interview, Text } from '../interview/index.ts';

/** A line of an interview's table of contents. */
export interface OutlineEntry {
  /** A heading by its level, a question, or what comes before all of them. */
  readonly kind: 2 | 3 | 'question' | 'introduction';
  readonly id: string;
  /** Empty for the introduction, which has no name of its own. */
  readonly text: string;
}

/** Up to here a question is shown; what is longer is cut at a word. */
const longest = 90;

/**
 * Sections and questions in order: the first passage of each turn that asks. A turn that goes on
 * behind a heading asks again there.
 */
export function outline({ introduction, sections }: Interview): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const opening = introduction.find((block) => block.kind === 'passage');
  if (opening) entries.push({ kind: 'introduction', id: opening.id, text: '' });
  for (const { heading, turns } of sections) {
    if (heading) entries.push({ kind: heading.level, id: heading.id, text: heading.text });
    for (const { speaker, blocks } of turns) {
      if (speaker?.role !== 'interviewer') continue;
      const first = blocks.find((block) => block.kind === 'passage');
      if (first) entries.push({ kind: 'question', id: first.id, text: shorten(first) });
    }
  }
  return entries;
}

function shorten({ text }: Text): string {
  const line = text.replaceAll('\n', ' ');
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  const end = cut > longest / 2 ? cut : longest;
  const unit = line.charCodeAt(end);
  return `${line.slice(0, unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end)} …`;
}
