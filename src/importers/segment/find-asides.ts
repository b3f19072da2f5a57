import type { Doubt, Paragraph, Piece } from '../types.ts';
import { findPullQuotes } from './find-pull-quotes.ts';
import { looksLikeCaption, looksLikeHeading } from './looks-like.ts';
import type { ShapeReader } from './shape-reader.ts';

interface Asides {
  /** By the position of their paragraphs in the file. */
  readonly asides: ReadonlyMap<number, Piece>;
  readonly doubts: readonly Doubt[];
}

/** Finds what stands between the paragraphs of the conversation: pull-quotes, captions, headings. */
export function findAsides(paragraphs: readonly Paragraph[], reader: ShapeReader): Asides {
  const asides = new Map<number, Piece>();
  const doubts: Doubt[] = [];
  const canBe = (paragraph: Paragraph): boolean =>
    paragraph.count === 1 && !reader.opens(paragraph) && !isAnswer(paragraph, paragraphs, reader);
  for (const find of [pullQuotes, captions, headings]) {
    const left = paragraphs.filter(({ at }) => !asides.has(at));
    for (const { paragraph, piece, doubt } of find(left, canBe, reader)) {
      const { at, line, text } = paragraph;
      if (piece) asides.set(at, piece);
      if (doubt !== null) doubts.push({ line, reason: doubt, text });
    }
  }
  return { asides, doubts };
}

/** Where a question stands before and another behind, what is between them answers. */
function isAnswer(
  { at }: Paragraph,
  paragraphs: readonly Paragraph[],
  reader: ShapeReader,
): boolean {
  const before = paragraphs[at - 1];
  const next = paragraphs[at + 1];
  return before !== undefined && reader.awaitsAnswer(before) && (!next || reader.opens(next));
}

interface Found {
  readonly paragraph: Paragraph;
  /** null: it stays a paragraph. */
  readonly piece: Piece | null;
  readonly doubt: string | null;
}

type CanBe = (paragraph: Paragraph) => boolean;

function pullQuotes(paragraphs: readonly Paragraph[], canBe: CanBe): Found[] {
  return findPullQuotes(paragraphs, canBe).map(({ paragraph, passage, exact }): Found => {
    const { line, text } = paragraph;
    if (exact) {
      return {
        paragraph,
        piece: { kind: 'pull-quote', line, text, of: passage.line },
        doubt: null,
      };
    }
    const doubt = `It repeats most of line ${passage.line} in other words; kept as a paragraph`;
    return { paragraph, piece: null, doubt };
  });
}

function captions(paragraphs: readonly Paragraph[], canBe: CanBe): Found[] {
  return paragraphs.flatMap((paragraph): Found[] => {
    const { style, line, text } = paragraph;
    const isSaid = style === 'caption';
    if (!isSaid && (style !== null || !canBe(paragraph) || !looksLikeCaption(text))) return [];
    const doubt = isSaid
      ? null
      : 'A short line of names or a credit stands alone; taken as a picture’s caption';
    return [{ paragraph, piece: { kind: 'caption', line, text }, doubt }];
  });
}

/** Short lines before somebody speaks; not those at the top, where the headline stands. */
function headings(paragraphs: readonly Paragraph[], canBe: CanBe, reader: ShapeReader): Found[] {
  const firstText = paragraphs.findIndex(({ text }) => !looksLikeHeading(text));
  return paragraphs.flatMap((paragraph, index): Found[] => {
    const { style, line, text } = paragraph;
    const next = paragraphs[index + 1];
    const isSaid = style === 'heading' && !reader.opens(paragraph);
    const isBefore = index > firstText && next !== undefined && reader.opens(next);
    if (!isSaid && (!isBefore || !canBe(paragraph) || !looksLikeHeading(text))) return [];
    const doubt = isSaid
      ? null
      : 'A short line stands alone before somebody speaks; taken as a heading';
    return [{ paragraph, piece: { kind: 'heading', line, text }, doubt }];
  });
}
