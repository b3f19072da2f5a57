import { sliceText } from '../../interview/slice-text.ts';
import type { Text } from '../../interview/types.ts';

/** A passage that words are taken from: its text without the marks of notes. */
export interface QuotedPassage extends Text {
  /** Who says it, as the page names them; null for what nobody said. */
  readonly speaker: string | null;
}

/** Words of one passage. */
export interface Piece {
  /** Index of the passage among those of the page. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** A paragraph of a quote. */
export interface QuotedParagraph extends Text {
  /** Who says it, where that has to be said: several speak, and this one begins. */
  readonly speaker: string | null;
}

export interface Quote {
  readonly paragraphs: readonly QuotedParagraph[];
  /** Everybody who is quoted, in the order of their words. */
  readonly speakers: readonly string[];
}

/** Stands where words were left out. */
const cut = '[…]';

/**
 * Makes a quote of pieces of passages, in their order. The words stay as they are; where some were
 * left out between two pieces, in a passage or by leaving out passages, the quote says so.
 */
export function cutQuote(passages: readonly QuotedPassage[], pieces: readonly Piece[]): Quote {
  const paragraphs: (Text & { speaker: string | null })[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    const passage = passages[piece.passage];
    const words = passage && trim(sliceText(passage, piece.start, piece.end));
    if (!passage || !words || words.text === '') continue;
    const isCut = before !== undefined && isBetween(passages, before, piece);
    const open = before?.passage === piece.passage ? paragraphs.pop() : undefined;
    if (open) {
      const between = isCut ? ` ${cut} ` : gap(passage, before, piece);
      paragraphs.push({ ...join(open, between, words), speaker: open.speaker });
    } else {
      if (isCut) paragraphs.push({ text: cut, spans: [], speaker: null });
      paragraphs.push({ ...words, speaker: passage.speaker });
    }
    before = piece;
  }
  const speakers = [...new Set(paragraphs.map(({ speaker }) => speaker))].filter(
    (speaker) => speaker !== null,
  );
  return { paragraphs: nameTurns(paragraphs, speakers.length > 1), speakers };
}

/** Whether words were left out between two pieces. */
function isBetween(passages: readonly QuotedPassage[], before: Piece, piece: Piece): boolean {
  const words = (index: number, start: number, end?: number): boolean =>
    passages[index]?.text.slice(start, end).trim() !== '';
  if (before.passage === piece.passage) return words(piece.passage, before.end, piece.start);
  return (
    piece.passage - before.passage > 1 ||
    words(before.passage, before.end) ||
    words(piece.passage, 0, piece.start)
  );
}

function gap({ text }: Text, before: Piece | undefined, piece: Piece): string {
  const joint = text.slice((before?.end ?? 0) - 1, piece.start + 1);
  return /\s/.test(joint) ? ' ' : '';
}

function join(first: Text, between: string, second: Text): Text {
  const offset = first.text.length + between.length;
  const moved = second.spans.map((span) => ({
    ...span,
    start: span.start + offset,
    end: span.end + offset,
  }));
  return { text: first.text + between + second.text, spans: [...first.spans, ...moved] };
}

function trim(text: Text): Text {
  const start = text.text.length - text.text.trimStart().length;
  return sliceText(text, start, Math.max(start, text.text.trimEnd().length));
}

/** Of several speakers each is named where a turn begins; one alone is named below. */
function nameTurns(
  paragraphs: readonly QuotedParagraph[],
  areSeveral: boolean,
): readonly QuotedParagraph[] {
  let last: string | null = null;
  return paragraphs.map((paragraph) => {
    const { speaker } = paragraph;
    const begins = areSeveral && speaker !== last;
    if (paragraph.text !== cut) last = speaker;
    return { ...paragraph, speaker: begins ? speaker : null };
  });
}
