import type { Doubt, Piece } from '../types.ts';

/** How a heading is written: as a section of level 2 or 3, or as a paragraph. */
export type HeadingForm = '##' | '###' | 'paragraph';

/**
 * The form of each heading, by its position among the pieces. The site has no section without words: of
 * two headings in a row the second is written below the first, and one that has nothing below it is
 * kept as a paragraph. So is one whose words would be taken for an id.
 */
export function placeHeadings(pieces: readonly Piece[]): {
  readonly forms: ReadonlyMap<number, HeadingForm>;
  readonly doubts: readonly Doubt[];
} {
  const forms = new Map<number, HeadingForm>();
  const doubts: Doubt[] = [];
  let above: HeadingForm | null = null;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'heading') {
      above = null;
      continue;
    }
    const isBare = pieces[index + 1]?.kind !== 'heading' ? !hasMore(pieces, index) : above !== null;
    const reason = isBare ? 'Nothing stands below this heading' : refuse(piece.text);
    if (reason !== null) {
      const { line, text } = piece;
      doubts.push({ line, reason: `${reason}; kept as a paragraph`, text });
      forms.set(index, 'paragraph');
      // What is a paragraph gives words to the heading above it.
      above = null;
      continue;
    }
    const form: HeadingForm = above === null ? '##' : '###';
    forms.set(index, form);
    above = form;
  }
  return { forms, doubts };
}

/** Whether anything that the page shows stands behind a heading, before the next. */
function hasMore(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return next !== undefined && next.kind !== 'heading';
}

/** Why the words of a heading cannot be one; null: they can. */
function refuse(text: string): string | null {
  if (/\{#[^{}]*\}$/u.test(text)) return 'The end of this heading would be taken for its id';
  // Of a heading’s signs, underscores and hyphens go into its id.
  const isReserved = /^[^\p{L}\p{N}\s-]*_/u.test(text);
  return isReserved ? 'The id of this heading would begin with an underscore' : null;
}
