import type { Text } from '../../interview/index.ts';
import type { ChapterPlan, Piece } from './chapter-plan.ts';

/** The page on which each note of an interview is first marked, by the note's name. */
export function firstMarks({ pages }: ChapterPlan): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, pieces } of pages) {
    for (const { spans } of pieces.flatMap(textsIn)) {
      for (const span of spans) {
        if (span.kind === 'note' && !found.has(span.note)) found.set(span.note, name);
      }
    }
  }
  return found;
}

function textsIn(piece: Piece): readonly Text[] {
  if (piece.kind === 'heading') return [piece.heading];
  return piece.blocks.flatMap((block) => {
    if (block.kind === 'passage') return [block];
    return block.kind === 'quotation' ? [...block.paragraphs, block.source] : [];
  });
}
